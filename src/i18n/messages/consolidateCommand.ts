import type { Sentence } from '../sentence';

/** What the command line says of a consolidation. */
export const consolidateCommand = {
  'cli.consolidate.summary': {
    vi: 'Hợp nhất các tệp đơn vị gửi về (tệp, thư mục hoặc .zip) vào bảng tính chính. Không có --out, hoặc có --rehearse, thì chỉ cho biết kết quả; --decisions đọc quyết định, --ledger ghi sổ từng ô.',
    en: 'Merges what units sent back (files, folders or .zip) into the master. Without --out, or with --rehearse, it only tells; --decisions reads decisions, --ledger writes the account of every cell.',
  },
  'cli.consolidate.link': {
    vi: '{file} là liên kết nên không đọc. Ghi tên tệp gốc nếu cần đọc.',
    en: '{file} is a link and was not followed. Name the file itself if it is to be read.',
  },
  'failure.returned.none': {
    vi: 'Không tìm thấy bảng tính nào trong: {paths}. Ghi tên tệp, thư mục hoặc tệp .zip chứa bảng tính.',
    en: 'No workbook was found in: {paths}. Name files, folders or .zip archives that hold workbooks.',
  },
  'failure.returned.archive-within': {
    vi: 'Tệp nén nằm trong tệp nén khác nên không mở. Giải nén ra rồi nhận lại.',
    en: 'This archive lies within another and is not opened. Unpack it and hand it in again.',
  },
} as const satisfies Record<string, Sentence>;
