import type { Sentence } from '../sentence';

/** What is said of the fields of a row: why a typed text is no value, and what a deadline is read as. */
export const rows = {
  'row.fault.day': {
    vi: 'Không có ngày này. Gõ đủ ngày/tháng/năm, ví dụ 31/12/2026.',
    en: 'There is no such day. Type day, month and year, for example 31/12/2026.',
  },
  'row.fault.percent': {
    vi: 'Gõ một số từ 0 đến 100.',
    en: 'Type a number from 0 to 100.',
  },
  'row.fault.too-long': {
    vi: 'Excel chỉ giữ được 32.767 ký tự trong một ô. Rút ngắn nội dung.',
    en: 'Excel holds 32,767 characters in a cell. Shorten the text.',
  },
  'row.reading.last-day': { vi: 'Đọc là: hết ngày {day|date}.', en: 'Read as: until the end of {day|date}.' },
  'row.reading.last-day-unsure': {
    vi: 'Có thể là: hết ngày {day|date}. Chưa chắc, nên Hạn cuối để trống.',
    en: 'May be: until the end of {day|date}. Not sure, so the last day stays empty.',
  },
  'row.reading.recurring': {
    vi: 'Đọc là: định kỳ, không nêu ngày.',
    en: 'Read as: recurring, no day named.',
  },
  'row.reading.recurring-next': {
    vi: 'Đọc là: định kỳ, lần tới {day|date}.',
    en: 'Read as: recurring, next on {day|date}.',
  },
  'row.reading.conditional': {
    vi: 'Đọc là: theo điều kiện, chưa có ngày.',
    en: 'Read as: on a condition, no day yet.',
  },
  'row.reading.none': { vi: 'Chưa ghi thời hạn.', en: 'No deadline written.' },
  'row.reading.unclear': {
    vi: 'Chưa đọc ra một ngày.',
    en: 'No single day can be read.',
  },
} as const satisfies Record<string, Sentence>;
