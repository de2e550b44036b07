import type { Sentence } from '../../sentence';

/** What the checks of the decision say. */
export const decision = {
  'check.decision.number': { vi: 'Số, ký hiệu', en: 'Number' },
  'check.decision.date': { vi: 'Ngày ban hành', en: 'Date of issue' },
  'check.decision.number-missing.title': { vi: 'Quyết định chưa có số', en: 'Decision without a number' },
  'check.decision.number-missing.why': {
    vi: 'Báo cáo và văn bản sau này phải dẫn số của quyết định.',
    en: 'Reports and later documents must cite the decision’s number.',
  },
  'check.decision.number-missing': {
    vi: 'Quyết định ban hành kế hoạch chưa có số. Ghi số vào trang Tổng quan.',
    en: 'The decision that issued the plan has no number. Write it on the sheet Tổng quan.',
  },
  'check.decision.date-missing.title': { vi: 'Quyết định chưa có ngày ký', en: 'Decision without a date' },
  'check.decision.date-missing.why': {
    vi: 'Hiệu lực của kế hoạch tính từ ngày ký.',
    en: 'The plan is in force from the day of signing.',
  },
  'check.decision.date-missing': {
    vi: 'Quyết định ban hành kế hoạch chưa có ngày ký. Ghi ngày vào trang Tổng quan.',
    en: 'The decision that issued the plan has no date. Write it on the sheet Tổng quan.',
  },
  'check.decision.date-unreadable.title': {
    vi: 'Ngày ký không đọc được',
    en: 'Unreadable date of the decision',
  },
  'check.decision.date-unreadable.why': {
    vi: 'Hiệu lực của kế hoạch tính từ ngày ký.',
    en: 'The plan is in force from the day of signing.',
  },
  'check.decision.date-unreadable': {
    vi: 'Ngày ký “{text}” không phải một ngày trong lịch. Ghi ngày/tháng/năm, ví dụ 31/12/2026.',
    en: 'The date “{text}” is no day of the calendar. Write day/month/year, for example 31/12/2026.',
  },
  'check.decision.row-missing.title': { vi: 'Thiếu dòng của quyết định', en: 'Row of the decision missing' },
  'check.decision.row-missing.why': {
    vi: 'Việc không còn trong bảng thì không ai theo dõi.',
    en: 'What is not in the table is followed by nobody.',
  },
  'check.decision.row-missing.NhiemVu': {
    vi: 'Nhiệm vụ {key} của quyết định không còn trong bảng: “{text}”. Thêm lại dòng, hoặc chấp nhận và ghi lý do.',
    en: 'The task {key} of the decision is no longer in the table: “{text}”. Add its row again, or accept this with the reason.',
  },
  'check.decision.row-missing.ChiTieu': {
    vi: 'Chỉ tiêu {key} của quyết định không còn trong bảng: “{text}”. Thêm lại dòng, hoặc chấp nhận và ghi lý do.',
    en: 'The indicator {key} of the decision is no longer in the table: “{text}”. Add its row again, or accept this with the reason.',
  },
  'check.decision.text-altered.title': { vi: 'Khác văn bản quyết định', en: 'Differs from the decision' },
  'check.decision.text-altered.why': {
    vi: 'Nội dung đã ban hành chỉ đổi khi có văn bản sửa đổi.',
    en: 'What was issued changes only by an amendment.',
  },
  'check.decision.text-altered': {
    vi: 'Ô này khác quyết định: {changes}. Ghi lại như quyết định, hoặc chấp nhận và ghi lý do.',
    en: 'The cell differs from the decision: {changes}. Write it as the decision has it, or accept this with the reason.',
  },
  'check.decision.text-altered.emptied': {
    vi: 'Ô này trống, nhưng quyết định ghi “{text}”. Ghi lại, hoặc chấp nhận và ghi lý do.',
    en: 'The cell is empty, but the decision says “{text}”. Write it again, or accept this with the reason.',
  },
} as const satisfies Record<string, Sentence>;
