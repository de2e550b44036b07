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
} as const satisfies Record<string, Sentence>;
