import type { Severity } from '../../checks/finding';
import type { TableName } from '../../workbook/tableDefinition';

/** The sheets of a slip; people may rename them. */
export const slipSheets = { lines: 'Phiếu trả lại', rows: 'Các dòng' } as const;

/** The table of the lines. */
export const SLIP_TABLE = 'PhieuTraLai';

/** The headings of the lines; an answer is found by them, never by its place. */
export const slipHeadings = {
  number: 'STT',
  key: 'Mã',
  title: 'Tên nhiệm vụ, chỉ tiêu',
  column: 'Cột cần xem',
  found: 'Đang ghi',
  sentence: 'Cần xem lại',
  expected: 'Nên ghi',
  value: 'Sửa thành',
  reply: 'Trả lời',
  reason: 'Lý do hoặc câu hỏi',
  finding: 'Mã phát hiện',
} as const;

/** What a unit can answer. */
export const replyWords = { fixed: 'Đã sửa', kept: 'Giữ nguyên', asked: 'Hỏi lại' } as const;

export type ReplyKind = keyof typeof replyWords;

export const kindWords: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cần xem',
  info: 'để biết',
};

export const rowWords: Readonly<Record<TableName, string>> = {
  ChiTieu: 'Chỉ tiêu',
  NhiemVu: 'Nhiệm vụ',
  PhoiHop: 'Phối hợp',
  DonVi: 'Đơn vị',
  KiemTra: 'Kiểm tra',
  HopNhat: 'Hợp nhất',
};

/** What is asked of whoever fills the slip in, one line each. */
export const instructions: readonly string[] = [
  `1. Đọc cột “${slipHeadings.sentence}”. Nếu cần sửa, ghi nội dung mới vào cột “${slipHeadings.value}” và chọn “${replyWords.fixed}”.`,
  `2. Nếu nội dung đang ghi là đúng, chọn “${replyWords.kept}” và ghi lý do. Nếu chưa rõ, chọn “${replyWords.asked}” và ghi câu hỏi.`,
  '3. Lưu tệp rồi gửi lại. Chỉ ba cột nền vàng mở để ghi; dòng để trống là chưa trả lời.',
];

/** Shown beside the open cells. */
export const prompts = {
  value: { title: 'Sửa thành', message: 'Ghi đủ nội dung mới của ô. Ngày ghi dạng dd/mm/yyyy.' },
  reply: {
    title: 'Trả lời',
    message: `Chọn ${Object.values(replyWords).join(', ')}.`,
  },
  reason: { title: 'Lý do hoặc câu hỏi', message: 'Ghi lý do giữ nguyên, hoặc điều cần hỏi lại.' },
} as const;

export const refusal = {
  title: 'Trả lời không có trong danh sách',
  message: `Chọn ${Object.values(replyWords).join(', ')}, hoặc để trống.`,
} as const;
