import type { Sentence } from '../../sentence';

/** How a deadline was read. */
export const deadlinesRead = {
  'deadline.day': { vi: 'Hạn là ngày {date}.', en: 'The deadline is {date}.' },
  'deadline.month': { vi: 'Tháng {month} kết thúc ngày {date}.', en: 'Month {month} ends on {date}.' },
  'deadline.quarter': { vi: 'Quý {quarter} kết thúc ngày {date}.', en: 'Quarter {quarter} ends on {date}.' },
  'deadline.firstMonths': {
    vi: '{count} tháng đầu năm kết thúc ngày {date}.',
    en: 'The first {count} {count|plural:month of the year ends:months of the year end} on {date}.',
  },
  'deadline.lastMonths': {
    vi: '{count} tháng cuối năm kết thúc ngày {date}.',
    en: 'The last {count} {count|plural:month of the year ends:months of the year end} on {date}.',
  },
  'deadline.year': { vi: 'Năm {year} kết thúc ngày {date}.', en: 'The year {year} ends on {date}.' },
  'deadline.schoolYear': {
    vi: 'Năm học {first}-{second} thường kết thúc ngày {date}.',
    en: 'The school year {first}-{second} usually ends on {date}.',
  },
  'deadline.rangeEnd': {
    vi: 'Khoảng thời gian kết thúc ngày {date}; lấy ngày này làm hạn.',
    en: 'The stretch of time ends on {date}; this day is taken as the deadline.',
  },
  'deadline.listEnd': {
    vi: 'Các mốc liền nhau kết thúc ngày {date}.',
    en: 'The dates, which follow each other, end on {date}.',
  },
  'deadline.before': {
    vi: 'Ghi “trước {named}”, nên ngày cuối cùng còn trong hạn là {date}.',
    en: 'It says “before {named}”, so the last day in time is {date}.',
  },
  'deadline.until': {
    vi: 'Chữ “đến” tính cả ngày cuối cùng.',
    en: 'The word “đến” (until) includes the last day.',
  },
  'deadline.beforeHour': {
    vi: 'Ghi “trước” một giờ trong ngày, nên ngày đó còn trong hạn đến giờ ấy.',
    en: 'It says “before” an hour of the day, so that day is still in time until then.',
  },
  'deadline.endOfPart': {
    vi: 'Đầu, giữa, cuối tháng hoặc năm đọc theo Điều 146 Bộ luật Dân sự.',
    en: 'Beginning, middle and end of a month or year are read by article 146 of the Civil Code.',
  },
  'deadline.yearTaken': {
    vi: 'Ô không ghi năm; lấy năm {year} theo văn bản.',
    en: 'The cell names no year; {year} is taken from the document.',
  },
  'deadline.serial': {
    vi: 'Số {number} có thể là ngày {date} do Excel lưu dưới dạng số. Xác nhận.',
    en: 'The number {number} may be the date {date} as Excel stores it. Confirm it.',
  },
  'deadline.lengthFrom': {
    vi: 'Tính từ ngày {start}, không tính ngày đầu, thì hết hạn ngày {date}. Xác nhận.',
    en: 'Counted from {start}, without the first day, it ends on {date}. Confirm it.',
  },
  'deadline.conditional': {
    vi: 'Hạn phụ thuộc vào việc khác (“{words}”). Ghi ngày khi đã biết.',
    en: 'The deadline depends on something else (“{words}”). Write the day once it is known.',
  },
  'deadline.several': { vi: 'Ô có {count} hạn.', en: 'The cell holds {count} deadlines.' },
  'deadline.none': { vi: 'Ô để trống.', en: 'The cell is empty.' },
  'deadline.noDate': { vi: 'Không thấy thời hạn trong ô.', en: 'The cell holds no deadline.' },
} as const satisfies Record<string, Sentence>;
