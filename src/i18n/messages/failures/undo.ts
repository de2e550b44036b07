import type { Sentence } from '../../sentence';

/** Why an entry of the journal is not taken back. */
export const undo = {
  'failure.undo.conflict': {
    vi: 'Ô {sheet}!{cell} không còn giữ giá trị mà lần ghi số {entry} đã ghi. Mở Nhật ký, chọn Hoàn tác lần ghi này rồi chọn cho từng ô.',
    en: 'Cell {sheet}!{cell} no longer holds what entry {entry} wrote. Open the Journal, choose Undo for this entry, then choose for each cell.',
  },
  'failure.undo.no-entry': {
    vi: 'Nhật ký không có lần ghi số {entry}. Xem lại số của lần ghi.',
    en: 'The journal has no entry {entry}. Check the entry’s number.',
  },
  'failure.undo.otherwise': {
    vi: 'Lần ghi số {entry} không hoàn tác được theo từng ô. Mở Nhật ký để biết cách trở lại.',
    en: 'Entry {entry} cannot be undone cell by cell. The Journal says how it is taken back.',
  },
  'failure.undo.in-excel': {
    vi: 'Lần ghi số {entry} đổi thiết lập hoặc màu cảnh báo. Mở tệp trong Excel để hoàn tác.',
    en: 'Entry {entry} changed settings or highlights. Open the file in Excel to undo it.',
  },
} as const satisfies Record<string, Sentence>;
