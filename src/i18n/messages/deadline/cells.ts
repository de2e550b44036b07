import type { Sentence } from '../../sentence';

/** How a number in a worksheet cell was read as a deadline. */
export const deadlineCells = {
  'deadline.cell.monthShown': {
    vi: 'Excel đã đổi thành ngày; ô hiển thị tháng {month}/{year} nên đọc là cả tháng.',
    en: 'Excel turned it into a date; the cell shows {month}/{year} and is read as the month.',
  },
  'deadline.cell.monthUnsure': {
    vi: 'Ô hiển thị tháng nhưng chứa ngày {date}. Xác nhận.',
    en: 'The cell shows a month but holds {date}. Confirm it.',
  },
  'deadline.cell.mayBeTurned': {
    vi: 'Excel có thể đã đảo ngày và tháng của {date}. Đối chiếu bản gốc.',
    en: 'Excel may have turned day and month of {date} round. Compare the original.',
  },
  'deadline.cell.yearUnseen': {
    vi: 'Ô không hiển thị năm; năm {year} có thể do Excel tự thêm. Xác nhận.',
    en: 'The cell does not show its year; Excel may have added {year}. Confirm it.',
  },
  'deadline.cell.yearAsDate': {
    vi: 'Ô định dạng ngày nhưng chứa số {year}, có thể là năm {year}. Xác nhận.',
    en: 'The cell is formatted as a date but holds {year}, perhaps the year. Confirm it.',
  },
  'deadline.cell.number': {
    vi: 'Ô chứa một số, không phải văn bản. Xác nhận.',
    en: 'The cell holds a number, not a text. Confirm it.',
  },
} as const satisfies Record<string, Sentence>;
