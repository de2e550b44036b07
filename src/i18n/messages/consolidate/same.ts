import type { Sentence } from '../../sentence';

/** In what way cells that mean the same are written otherwise. */
export const same = {
  'consolidate.same.date': {
    vi: '{count|number} ô ghi ngày theo kiểu khác nhưng vẫn là ngày cũ: coi là không đổi.',
    en: '{count|number} {count|plural:cell writes its day:cells write their days} otherwise, and {count|plural:it is the same day:they are the same days}: taken as unchanged.',
  },
  'consolidate.same.empty': {
    vi: '{count|number} ô chỉ có dấu cách: coi là để trống.',
    en: '{count|number} {count|plural:cell holds:cells hold} white space alone: taken as empty.',
  },
  'consolidate.same.number': {
    vi: '{count|number} ô ghi số theo kiểu khác nhưng vẫn là số cũ: coi là không đổi.',
    en: '{count|number} {count|plural:cell writes its number:cells write their numbers} otherwise, and {count|plural:it is the same number:they are the same numbers}: taken as unchanged.',
  },
  'consolidate.same.percent': {
    vi: '{count|number} ô ghi tỷ lệ theo kiểu khác nhưng vẫn là tỷ lệ cũ: coi là không đổi.',
    en: '{count|number} {count|plural:cell writes its percent:cells write their percents} otherwise, and {count|plural:it is the same percent:they are the same percents}: taken as unchanged.',
  },
  'consolidate.same.status': {
    vi: '{count|number} ô ghi trạng thái khác chữ hoa, chữ thường: coi là không đổi.',
    en: '{count|number} {count|plural:cell writes its status:cells write their statuses} in other letter case: taken as unchanged.',
  },
  'consolidate.same.text': {
    vi: '{count|number} ô chỉ khác bảng mã, dấu cách ở đầu, cuối hoặc cách xuống dòng: coi là không đổi.',
    en: '{count|number} {count|plural:cell differs:cells differ} in the encoding of letters, space at the ends or kinds of line break alone: taken as unchanged.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
