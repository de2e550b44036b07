import type { Sentence } from '../sentence';

/** What is said of the journal when something is written into it. */
export const journal = {
  'journal.no-sheet': {
    vi: 'Nhật ký không ghi được lần này vì trang ẩn _TheoDoiKeHoach không còn. Bấm Sửa lại để tạo lại trang đó.',
    en: 'This change is not in the journal: the hidden sheet _TheoDoiKeHoach is gone. Press Repair to make it again.',
  },
  'journal.no-account': {
    vi: 'Chưa ghi được từng ô đã nhận vì bảng tính không có bảng HopNhat. Các ô vẫn được ghi và nhật ký vẫn giữ. Bấm Sửa lại ở Tổng quan để thêm trang Hợp nhất.',
    en: 'The account of each cell was not written: the workbook has no table HopNhat. The cells were written and the journal keeps them. Press Repair under Overview to add the sheet Hợp nhất.',
  },
  'journal.protected': {
    vi: 'Nhật ký không ghi được lần này vì trang ẩn _TheoDoiKeHoach bị khóa. Bỏ khóa trang đó để các lần sau được ghi.',
    en: 'This change is not in the journal: the hidden sheet _TheoDoiKeHoach is protected. Unprotect it so that later changes are written down.',
  },
  'journal.damaged-before': {
    vi: 'Nhật ký trước lần này bị hỏng nên phần cũ để nguyên, lần này ghi tiếp phía sau. Xem mục Nhật ký trong kết quả kiểm tra.',
    en: 'The journal was damaged before this change: the old part stays as it is, and this entry follows it. See Journal among the findings.',
  },
  'journal.lost-before': {
    vi: 'Nhật ký cũ đã mất. Nhật ký mới bắt đầu từ lần này.',
    en: 'The old journal is gone. A new one begins with this change.',
  },
  'journal.nearly-full': {
    vi: 'Nhật ký đã đầy {percent} %. Khi đầy, các lần ghi cũ nhất được gộp làm một: mỗi ô giữ giá trị đầu và giá trị cuối. Lưu một bản sao của tệp nếu cần đủ từng lần.',
    en: 'The journal is {percent} % full. When it is full the oldest entries become one, which keeps the first and the last value of each cell. Save a copy of the file if you need each of them.',
  },
  'journal.folded': {
    vi: 'Nhật ký đầy nên {count|number} lần ghi cũ nhất, từ {from} đến {to}, đã gộp làm một: mỗi ô giữ giá trị đầu và giá trị cuối.',
    en: 'The journal was full: its oldest {count|number} {count|plural:entry:entries}, from {from} to {to}, became one, which keeps the first and the last value of each cell.',
  },
  'journal.not-folded': {
    vi: 'Nhật ký đã đầy nhưng bị hỏng nên không gộp phần cũ. Lần này vẫn được ghi. Xem mục Nhật ký trong kết quả kiểm tra.',
    en: 'The journal is full but damaged, so its old part was not folded. This change is written down all the same. See Journal among the findings.',
  },
} as const satisfies Record<string, Sentence>;
