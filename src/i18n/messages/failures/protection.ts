import type { Sentence } from '../../sentence';

/** What stands in the way of opening protected sheets for a while, or of protecting them again. */
export const protection = {
  'failure.excel.password-needed': {
    vi: 'Trang {sheet} khóa bằng mật khẩu, nên chưa ghi gì. Ghi mật khẩu bên dưới, hoặc tự bỏ khóa trang (Xem lại > Bỏ bảo vệ trang tính).',
    en: 'The sheet {sheet} is protected by a password, so nothing was written. Type the password below, or unprotect the sheet yourself (Review > Unprotect Sheet).',
  },
  'failure.excel.password-wrong': {
    vi: 'Mật khẩu này không mở được trang {sheet}, nên chưa ghi gì. Ghi lại mật khẩu.',
    en: 'This password does not open the sheet {sheet}, so nothing was written. Type the password again.',
  },
  'failure.excel.password-to-protect': {
    vi: 'Trang {sheets} trước đây khóa bằng mật khẩu. Ghi mật khẩu để khóa lại.',
    en: 'There was a password on: {sheets}. Type the password to protect again.',
  },
  'failure.workbook.left-open': {
    vi: 'Đã ghi xong, nhưng Excel chưa khóa lại được trang {sheets}. Đọc lại bảng tính rồi bấm Khóa lại.',
    en: 'Everything was written, but Excel could not protect again: {sheets}. Read the workbook again, then press Protect again.',
  },
  'failure.workbook.left-open-undone': {
    vi: 'Excel ngừng giữa chừng và chưa khóa lại được trang {sheets}. Đọc lại bảng tính rồi bấm Khóa lại.',
    en: 'Excel stopped halfway and could not protect again: {sheets}. Read the workbook again, then press Protect again.',
  },
  'failure.workbook.no-carrier-to-unlock': {
    vi: 'Thiếu trang ẩn của chương trình nên không mở khóa: nếu bị ngắt giữa chừng, không nhớ được trang nào phải khóa lại. Bấm Sửa lại trước, hoặc tự bỏ khóa trang.',
    en: 'The hidden sheet of this program is missing, so nothing was unprotected: after a break nothing would tell what to protect again. Press Repair first, or unprotect the sheet yourself.',
  },
  'failure.workbook.structure-protected': {
    vi: 'Cấu trúc bảng tính đang khóa nên không thêm hoặc xóa được trang; chưa đổi gì. Bỏ khóa (Xem lại > Bảo vệ sổ làm việc) rồi thử lại.',
    en: 'The structure of the workbook is protected, so no sheet can be added or deleted; nothing was changed. Switch it off (Review > Protect Workbook), then try again.',
  },
} as const satisfies Record<string, Sentence>;
