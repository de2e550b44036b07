import type { Sentence } from '../../sentence';

/** The offer to open protected sheets for a piece of writing. */
export const protection = {
  'pane.step.protect-left-open': { vi: 'Đang khóa lại…', en: 'Protecting again…' },
  'pane.unlock.offer': {
    vi: 'Trang được khóa lại với đúng tùy chọn và mật khẩu cũ. Excel khi đó không hoàn tác (Ctrl+Z) được việc làm trước đó.',
    en: 'The sheet is protected again with the same options and password. Excel can then no longer undo (Ctrl+Z) what was done before.',
  },
  'pane.unlock.offer.once': {
    vi: 'Hoặc để chương trình mở khóa, ghi rồi khóa lại với đúng tùy chọn cũ; những lần ghi sau không hỏi lại. Excel khi đó không hoàn tác (Ctrl+Z) được việc làm trước đó.',
    en: 'Or let the program unprotect it, write, and protect it again with the very same options; later writings do not ask again. Excel can then no longer undo (Ctrl+Z) what was done before.',
  },
  'pane.unlock.go': {
    vi: 'Mở khóa để ghi, khóa lại ngay sau đó',
    en: 'Unprotect, write, and protect again',
  },
  'pane.unlock.password': { vi: 'Mật khẩu của trang', en: 'Password of the sheet' },
  'pane.unlock.password.kept': {
    vi: 'Chỉ dùng cho lần này, không lưu ở đâu.',
    en: 'Used this once and kept nowhere.',
  },
  'pane.left-open': {
    vi: 'Lần ghi trước bị ngắt khi trang {sheets} đang mở khóa. Khóa lại như trước.',
    en: 'An earlier writing was cut off and left unprotected: {sheets}. Protect again as before.',
  },
  'pane.left-open.place': { vi: 'Trang chưa khóa lại', en: 'Sheets left unprotected' },
  'pane.left-open.protect': { vi: 'Khóa lại', en: 'Protect again' },
  'pane.left-open.leave': { vi: 'Để mở', en: 'Leave open' },
  'pane.notice.protected-again': { vi: 'Đã khóa lại như trước.', en: 'Protected again as before.' },
  'pane.notice.left-unprotected': {
    vi: 'Các trang được để mở khóa.',
    en: 'The sheets stay unprotected.',
  },
} as const satisfies Record<string, Sentence>;
