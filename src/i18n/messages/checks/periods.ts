import type { Sentence } from '../../sentence';

/** What the checks of periods say. */
export const periods = {
  'check.period.missing.title': { vi: 'Chưa có giai đoạn', en: 'No period' },
  'check.period.missing.why': {
    vi: 'Không đối chiếu được thời hạn với giai đoạn.',
    en: 'The deadline cannot be held against a period.',
  },
  'check.period.missing': {
    vi: 'Chưa ghi giai đoạn thực hiện. Ghi năm, ví dụ 2024-2030.',
    en: 'No period is written. Write the years, such as 2024-2030.',
  },
  'check.period.forms': {
    vi: 'Năm hoặc khoảng năm, ví dụ 2024-2030; hoặc Thường xuyên',
    en: 'Years, such as 2024-2030; or Thường xuyên',
  },
  'check.period.unreadable.title': { vi: 'Không đọc được giai đoạn', en: 'Unreadable period' },
  'check.period.unreadable.why': {
    vi: 'Không đối chiếu được thời hạn với giai đoạn.',
    en: 'The deadline cannot be held against a period.',
  },
  'check.period.unreadable': {
    vi: 'Không đọc được giai đoạn “{text}”. Ghi năm, ví dụ 2024-2030.',
    en: 'The period “{text}” cannot be read. Write the years, such as 2024-2030.',
  },
  'check.period.unsure.title': { vi: 'Giai đoạn chưa chắc', en: 'Unsure period' },
  'check.period.unsure.why': {
    vi: 'Giai đoạn có thể hiểu theo cách khác.',
    en: 'The period may mean something else.',
  },
  'check.period.unsure': {
    vi: 'Chưa chắc giai đoạn “{text}” nghĩa là gì; thời hạn không được đối chiếu với nó.',
    en: 'It is not sure what “{text}” means; the deadline was not held against it.',
  },
} as const satisfies Record<string, Sentence>;
