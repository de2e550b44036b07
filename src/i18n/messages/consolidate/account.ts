import type { Sentence } from '../../sentence';

/** The account of a consolidation, on the sheet Hợp nhất and where it does not close. */
export const account = {
  'consolidate.sums': {
    vi: '{total|number} ô: {unchanged|number} không đổi, {merged|number} đã nhận, {conflict|number} mâu thuẫn, {requested|number} đề nghị, {rejected|number} không nhận, {superseded|number} bị thay thế',
    en: '{total|number} {total|plural:cell:cells}: {unchanged|number} unchanged, {merged|number} merged, {conflict|number} in conflict, {requested|number} requested, {rejected|number} rejected, {superseded|number} superseded',
  },
  'consolidate.overruled': {
    vi: 'Tệp {file} gửi giá trị khác cho ô này.',
    en: 'The file {file} sent another value for this cell.',
  },
  'consolidate.repeated-row': {
    vi: 'Dòng này đã có ở trên trong cùng tệp, ghi như nhau.',
    en: 'The same row stands above in the same file and says the same.',
  },
  'consolidate.account-open': {
    vi: 'Số ô của tệp {file} chưa khớp: có ô chưa rõ đi đâu.',
    en: 'The cells of {file} do not add up: what became of some is not known.',
  },
  'failure.consolidate.master-changed': {
    vi: 'Chưa áp dụng gì, vì sổ đã đổi sau khi hợp nhất, trong đó có ô {sheet}!{cell}. Hợp nhất lại các tệp để xem trên sổ hiện tại; các quyết định còn khớp được giữ.',
    en: 'Nothing was applied: the workbook has changed since the files were consolidated, the cell {sheet}!{cell} among others. Consolidate again to see them against it; decisions that still fit are kept.',
  },
  'failure.consolidate.decided-meanwhile': {
    vi: 'Chưa áp dụng gì, vì trên trang Hợp nhất có quyết định mới ghi sau khi hợp nhất. Hợp nhất lại các tệp để lấy các quyết định đó.',
    en: 'Nothing was applied: decisions were written on the sheet Hợp nhất since the files were consolidated. Consolidate again to take them up.',
  },
  'failure.consolidate.no-book': {
    vi: 'Chưa lưu quyết định, vì bảng tính không có trang Hợp nhất. Bấm Sửa lại ở Tổng quan để thêm trang đó, rồi lưu lại.',
    en: 'Decisions were not saved: the workbook has no sheet Hợp nhất. Press Repair under Overview to add it, then save again.',
  },
  'failure.consolidate.account-open': {
    vi: 'Chưa áp dụng gì, vì số ô của tệp {file} chưa khớp. Báo lỗi này cho người phụ trách công cụ, kèm tệp đó.',
    en: 'Nothing was applied: the cells of {file} do not add up. Report this with that file.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
