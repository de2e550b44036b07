import type { Sentence } from '../../sentence';

/** The life of a row: the decision's text, what happened, what is found now. */
export const life = {
  'pane.life.title': { vi: 'Quá trình của dòng', en: 'Life of the row' },
  'pane.life.open': { vi: 'Quá trình', en: 'Life' },
  'pane.life.open.label': { vi: 'Quá trình của dòng: {name}', en: 'Life of the row: {name}' },
  'pane.life.selected': { vi: 'Dòng đang chọn', en: 'The selected row' },
  'pane.step.selected-row': { vi: 'Đang xem dòng đang chọn…', en: 'Looking at the selected row…' },
  'pane.life.nowhere': {
    vi: 'Ô đang chọn không thuộc dòng nào của kế hoạch. Chọn một ô trong bảng, rồi bấm Dòng đang chọn.',
    en: 'The selected cell stands in no row of the plan. Select a cell of a table, then press The selected row.',
  },
  'pane.life.no-key': {
    vi: 'Dòng đang chọn chưa có mã, nên chưa có quá trình. Ghi mã, rồi kiểm tra lại.',
    en: 'The selected row has no key, so nothing is known of it. Write its key, then check again.',
  },
  'pane.life.gone': {
    vi: 'Dòng này không còn trong bảng.',
    en: 'This row is no longer in its table.',
  },
  'pane.life.texts': { vi: 'Nguyên văn quyết định', en: 'The decision’s text' },
  'pane.life.source.journal': {
    vi: 'Lấy từ nhật ký: chữ có trước lần sửa đầu tiên.',
    en: 'From the journal: what stood there before the first change.',
  },
  'pane.life.source.sheet': {
    vi: 'Không có bản gốc để so; đây là chữ đang ghi trong trang tính.',
    en: 'There is no original to compare with; this is what the sheet says now.',
  },
  'pane.life.changed.fix': {
    vi: 'Đã sửa theo phát hiện. Nguyên văn giữ ở đây; quyết định không vì thế mà đổi.',
    en: 'Put right after a finding. The original is kept here; the decision is not altered by it.',
  },
  'pane.life.changed.entry': {
    vi: 'Trang tính ghi khác nguyên văn, theo một lần ghi trong nhật ký.',
    en: 'The sheet says something else, by an entry of the journal.',
  },
  'pane.life.changed.hand': {
    vi: 'Trang tính ghi khác nguyên văn, do sửa tay: nhật ký không có lần ghi này.',
    en: 'The sheet says something else, changed by hand: the journal has no such entry.',
  },
  'pane.life.text.gone': {
    vi: 'Ô này không còn trong trang tính.',
    en: 'This cell is no longer in the sheet.',
  },
  'pane.life.events': { vi: 'Diễn biến, cũ nhất trước', en: 'What happened, oldest first' },
  'pane.life.events.none': {
    vi: 'Chưa có thay đổi nào do chương trình ghi, chưa có minh chứng.',
    en: 'The program has changed nothing here, and there is no evidence yet.',
  },
  'pane.life.no-day': { vi: 'Không ghi ngày', en: 'Without a day' },
  'pane.life.change': { vi: '{what} (lần ghi số {number})', en: '{what} (entry {number})' },
  'pane.life.from': { vi: 'Do {unit} gửi, tệp {file}', en: 'Sent by {unit} in {file}' },
  'pane.life.settled': {
    vi: 'Các giá trị gửi về: {said}. Đã quyết định: {kept}',
    en: 'Sent back: {said}. Decided: {kept}',
  },
  'pane.life.settled.row': { vi: 'Cả dòng', en: 'The whole row' },
  'pane.life.undone': { vi: 'đã hoàn tác', en: 'undone' },
  'pane.life.evidence': { vi: 'Minh chứng: {number}', en: 'Evidence: {number}' },
  'pane.life.evidence.unnumbered': {
    vi: 'Minh chứng không ghi số văn bản',
    en: 'Evidence without a document number',
  },
  'pane.life.link': { vi: 'Liên kết (chỉ là chữ): {link}', en: 'Link (as text only): {link}' },
  'pane.life.done': { vi: 'Ngày hoàn thành đã ghi', en: 'Reported as done' },
  'pane.life.decided.fixed': { vi: 'Đánh dấu đã sửa: {what}', en: 'Put down as fixed: {what}' },
  'pane.life.decided.accepted': { vi: 'Chấp nhận: {what}', en: 'Accepted: {what}' },
  'pane.life.decided.sentBack': { vi: 'Trả lại: {what}', en: 'Sent back: {what}' },
  'pane.life.reason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'pane.life.findings': { vi: 'Phát hiện hiện nay', en: 'Found now' },
  'pane.life.findings.none': {
    vi: 'Không có phát hiện nào ở dòng này.',
    en: 'Nothing is found in this row.',
  },
  'pane.life.stale': {
    vi: 'Bảng tính đã đổi sau lần kiểm tra này.',
    en: 'The workbook has changed since this check.',
  },
} as const satisfies Record<string, Sentence>;
