import type { Sentence } from '../../sentence';

/** What the check of values says. */
export const values = {
  'check.value.wrong-kind.title': { vi: 'Giá trị sai kiểu', en: 'Value of a wrong kind' },
  'check.value.wrong-kind.why': {
    vi: 'Giá trị sai kiểu không được tính vào số liệu.',
    en: 'A value of a wrong kind does not count in any figure.',
  },
  'check.value.error': {
    vi: 'Ô ở cột {heading} chứa lỗi {found}. Ghi lại giá trị.',
    en: 'The cell in {heading} holds the error {found}. Write the value again.',
  },
  'check.value.error.expected': { vi: 'Một giá trị', en: 'A value' },
  'check.value.word': {
    vi: 'Cột {heading} không có lựa chọn “{found}”. Chọn từ danh sách.',
    en: 'The column {heading} does not offer “{found}”. Choose from the list.',
  },
  'check.value.word.expected': { vi: 'Một trong các từ: {words}', en: 'One of: {words}' },
  'check.value.number': {
    vi: 'Cột {heading} cần một số, nhưng ô ghi “{found}”. Ghi lại số.',
    en: 'The column {heading} takes a number, but the cell says “{found}”. Write the number.',
  },
  'check.value.number.expected': { vi: 'Một số nguyên', en: 'A whole number' },
  'check.value.date': {
    vi: 'Cột {heading} cần một ngày, nhưng ô ghi “{found}”. Ghi ngày/tháng/năm, ví dụ 31/12/2026.',
    en: 'The column {heading} takes a day, but the cell says “{found}”. Write day/month/year, for example 31/12/2026.',
  },
  'check.value.date.expected': {
    vi: 'Ngày/tháng/năm, ví dụ 31/12/2026',
    en: 'Day/month/year, for example 31/12/2026',
  },
  'check.value.percent': {
    vi: 'Tiến độ “{found}” không phải số từ 0 đến 100. Ghi lại.',
    en: 'The progress “{found}” is no number from 0 to 100. Write it again.',
  },
  'check.value.percent.expected': { vi: 'Số từ 0 đến 100', en: 'A number from 0 to 100' },
} as const satisfies Record<string, Sentence>;
