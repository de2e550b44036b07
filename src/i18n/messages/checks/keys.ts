import type { Sentence } from '../../sentence';

/** What the checks of keys say. */
export const keys = {
  'check.key.missing.title': { vi: 'Dòng chưa có mã', en: 'Row without a key' },
  'check.key.missing.why': {
    vi: 'Không có mã thì không theo dõi và không hợp nhất được dòng này.',
    en: 'Without a key the row can be neither followed nor consolidated.',
  },
  'check.key.missing': {
    vi: 'Dòng này chưa có mã: “{text}”. Ghi mã theo phụ lục, ví dụ A.I.5.',
    en: 'This row has no key: “{text}”. Write one as in the appendix, such as A.I.5.',
  },
  'check.key.missing.labels': {
    vi: 'Dòng này chưa có mã: “{text}”. Theo các cột bên cạnh, mã là {key}. Đối chiếu với phụ lục rồi ghi mã.',
    en: 'This row has no key: “{text}”. By the columns beside it the key is {key}. Compare with the appendix and write it.',
  },
  'check.key.missing.bare': {
    vi: 'Dòng này chưa có mã. Ghi mã theo phụ lục, ví dụ A.I.5.',
    en: 'This row has no key. Write one as in the appendix, such as A.I.5.',
  },
  'check.key.malformed.title': { vi: 'Mã sai dạng', en: 'Malformed key' },
  'check.key.malformed.why': {
    vi: 'Mã sai dạng không khớp được với kế hoạch.',
    en: 'A malformed key matches no row of the plan.',
  },
  'check.key.malformed': {
    vi: 'Mã “{key}” không đúng dạng. Sửa theo phụ lục.',
    en: 'The key “{key}” does not have the right form. Write it as in the appendix.',
  },
  'check.key.form.NhiemVu': { vi: 'A.I.5 hoặc A.II', en: 'A.I.5 or A.II' },
  'check.key.form.ChiTieu': { vi: 'PL01.1.a hoặc PL01.3', en: 'PL01.1.a or PL01.3' },
  'check.key.form.PhoiHop': {
    vi: 'Mã của một nhiệm vụ, ví dụ A.I.5',
    en: 'The key of a task, such as A.I.5',
  },
  'check.key.duplicate.title': { vi: 'Trùng mã', en: 'Duplicate key' },
  'check.key.duplicate.why': {
    vi: 'Hai dòng cùng mã thì số liệu của dòng này lẫn vào dòng kia.',
    en: 'Two rows with one key mix up their figures.',
  },
  'check.key.duplicate': {
    vi: 'Mã {key} đã có ở ô {earlier}. Xóa dòng thừa hoặc ghi mã khác.',
    en: 'The key {key} already stands in {earlier}. Delete the extra row or give it another key.',
  },
  'check.key.duplicate.unit': {
    vi: 'Nhiệm vụ {key} đã có dòng của “{unit}” ở ô {earlier}. Gộp nội dung vào một dòng và xóa dòng thừa.',
    en: 'The task {key} already has a row of “{unit}” in {earlier}. Join their contents in one row and delete the other.',
  },
  'check.key.misplaced.title': { vi: 'Mã không khớp Phần, Mục, STT', en: 'Key differs from its labels' },
  'check.key.misplaced.why': {
    vi: 'Mã không bao giờ đổi; một trong hai chỗ đã bị sửa nhầm.',
    en: 'A key never changes; one of the two was changed by mistake.',
  },
  'check.key.misplaced': {
    vi: 'Mã {key} không khớp các cột bên cạnh ({expected}). Đối chiếu với phụ lục rồi sửa chỗ sai.',
    en: 'The key {key} does not fit the columns beside it ({expected}). Compare with the appendix and correct what is wrong.',
  },
  'check.key.orphan.title': { vi: 'Không có nhiệm vụ này', en: 'No such task' },
  'check.key.orphan.why': {
    vi: 'Nội dung phối hợp không gắn với nhiệm vụ nào.',
    en: 'The contribution belongs to no task.',
  },
  'check.key.orphan': {
    vi: 'Trang Nhiệm vụ không có mã {key}. Ghi mã của nhiệm vụ, hoặc xóa dòng này.',
    en: 'The sheet Nhiệm vụ has no key {key}. Write the key of the task, or delete this row.',
  },
} as const satisfies Record<string, Sentence>;
