import type { Sentence } from '../../sentence';

/** The journal in the pane, and taking its entries back. */
export const history = {
  'pane.help.journal': { vi: 'Nhật ký và hoàn tác', en: 'Journal and undo' },
  'pane.help.journal.text': {
    vi: '“Nhật ký” trong “Thêm” kể mọi lần ghi của chương trình; lần nào cũng hoàn tác được, kể cả lần cũ. Ô đã đổi sau đó thì bạn chọn từng ô. “Quá trình” ở mỗi phát hiện, hoặc “Dòng đang chọn” trong “Thêm”, cho thấy nguyên văn quyết định và những gì đã xảy ra với dòng.',
    en: '“Journal” under “More” tells everything that the program wrote; any of it can be undone, older entries too. Where a cell has changed since, you choose. “Life” at a finding, or “The selected row” under “More”, shows the decision’s text and what happened to the row.',
  },
  'pane.history.title': { vi: 'Nhật ký', en: 'Journal' },
  'pane.history.sentence': {
    vi: 'Mọi thay đổi do chương trình ghi, mới nhất trước. Mỗi lần ghi hoàn tác được riêng.',
    en: 'Every change that the program made, newest first. Each can be undone by itself.',
  },
  'pane.history.none': {
    vi: 'Chưa có lần ghi nào.',
    en: 'Nothing has been written yet.',
  },
  'pane.history.unread': {
    vi: 'Chưa đọc được nhật ký. Bấm Kiểm tra, rồi mở lại phần này.',
    en: 'The journal has not been read. Press Check, then open this part again.',
  },
  'pane.history.damaged.gone': {
    vi: 'Nhật ký đã mất cùng trang ẩn của chương trình. Những lần ghi trước không còn để hoàn tác.',
    en: 'The journal is gone with the program’s hidden sheet. What was written before can no longer be undone.',
  },
  'pane.history.damaged.lost': {
    vi: 'Nhật ký bị cắt hoặc sửa: thiếu {count|number} lần ghi, từ số {first}. Các lần ghi dưới đây còn nguyên.',
    en: 'The journal was cut or altered: {count|number} {count|plural:entry is:entries are} missing, from number {first}. The entries below are whole.',
  },
  'pane.history.damaged.unsure': {
    vi: 'Nhật ký có chỗ bị dời, thêm hoặc sửa ở lần ghi số {first}. Có thể thiếu lần ghi khác; các lần dưới đây còn nguyên.',
    en: 'Something in the journal was moved, added or altered at entry {first}. Others may be missing; the entries below are whole.',
  },
  'pane.history.list': { vi: 'Các lần ghi', en: 'Entries' },
  'pane.history.number': { vi: 'Số {number}', en: 'No. {number}' },
  'pane.history.undone': { vi: 'Đã hoàn tác (số {by})', en: 'Undone (no. {by})' },
  'pane.history.part-undone': { vi: 'Đã hoàn tác một phần (số {by})', en: 'Undone in part (no. {by})' },
  'pane.history.open': { vi: 'Xem các ô', en: 'Show the cells' },
  'pane.history.open.label': {
    vi: 'Xem các ô của lần ghi số {number}',
    en: 'Show the cells of entry {number}',
  },
  'pane.history.undo.label': { vi: 'Hoàn tác lần ghi số {number}', en: 'Undo entry {number}' },
  'pane.history.back': { vi: 'Về danh sách', en: 'Back to the list' },
  'pane.history.nothing-left': {
    vi: 'Không còn gì để hoàn tác: các ô đã như trước lần ghi này.',
    en: 'Nothing is left to undo: the cells are as they were before this entry.',
  },
  'pane.history.ready': {
    vi: '{count|number} ô còn giữ giá trị đã ghi, sẽ được trả lại.',
    en: '{count|number} {count|plural:cell still holds what was written and goes:cells still hold what was written and go} back.',
  },
  'pane.history.settings': {
    vi: 'Thiết lập và màu cảnh báo còn như đã ghi, sẽ được trả lại.',
    en: 'Settings and highlights are still as they were written and go back.',
  },
  'pane.history.conflicts': {
    vi: '{count|number} ô đã đổi sau lần ghi này. Đánh dấu ô cần trả lại giá trị trước; ô khác giữ nguyên.',
    en: '{count|number} {count|plural:cell has:cells have} changed since. Tick those that should get their old value back; the others stay.',
  },
  'pane.history.gone': {
    vi: '{count|number} ô không còn, vì dòng hoặc cột đã xóa.',
    en: '{count|number} {count|plural:cell is:cells are} gone with a deleted row or column.',
  },
  'pane.history.left': {
    vi: 'Thiết lập hoặc màu cảnh báo đã đổi sau lần ghi này, nên giữ nguyên.',
    en: 'Settings or highlights have changed since this entry, so they stay.',
  },
  'pane.history.all': { vi: 'Trả lại tất cả các ô đã đổi', en: 'Put back all cells that changed' },
  'pane.history.take-before': { vi: 'Trả lại: {name}', en: 'Put back: {name}' },
  'pane.history.stands': { vi: 'Đang ghi', en: 'Holds now' },
  'pane.history.stands.formula': { vi: 'Đang ghi công thức, cho ra', en: 'Holds a formula that gives' },
  'pane.history.written': { vi: 'Lần này ghi', en: 'This entry wrote' },
  'pane.history.before': { vi: 'Trước đó', en: 'Before it' },
  'pane.history.later': { vi: 'Ghi sau', en: 'Written later by' },
  'pane.history.later.entries': {
    vi: 'lần ghi số {numbers}',
    en: 'entry {numbers}',
  },
  'pane.history.later.hand': { vi: 'sửa tay trong trang tính', en: 'hand, in the sheet' },
  'pane.history.cell.gone': { vi: 'Không còn ô này', en: 'This cell is gone' },
  'pane.history.cell.already': { vi: 'Đã như trước', en: 'As before already' },
  'pane.history.undo': {
    vi: 'Hoàn tác {count|number} ô',
    en: 'Undo {count|number} {count|plural:cell:cells}',
  },
  'pane.history.cells': { vi: 'Các ô của lần ghi', en: 'Cells of the entry' },
  'pane.step.take-back': { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  'pane.notice.taken-back': {
    vi: 'Đã hoàn tác lần ghi số {entry}: trả lại {cells|number} ô.',
    en: 'Entry {entry} was undone: {cells|number} {cells|plural:cell:cells} put back.',
  },
  'pane.notice.taken-back-some': {
    vi: 'Đã hoàn tác lần ghi số {entry}: trả lại {cells|number} ô, giữ nguyên {left|number} ô.',
    en: 'Entry {entry} was undone: {cells|number} {cells|plural:cell:cells} put back, {left|number} left as they stand.',
  },
  'pane.notice.nothing-taken-back': {
    vi: 'Lần ghi số {entry} không còn gì để trả lại. Không ghi gì.',
    en: 'Nothing of entry {entry} is left to put back. Nothing was written.',
  },
} as const satisfies Record<string, Sentence>;
