import type { Sentence } from '../../../sentence';

/** The place Hợp nhất: its steps, its board, what is applied. */
export const place = {
  'pane.merge.not-master': {
    vi: 'Bảng tính này không phải của người điều phối nên không hợp nhất ở đây.',
    en: 'This is not the coordinator’s workbook, so nothing is consolidated here.',
  },
  'pane.merge.steps': { vi: 'Các bước', en: 'Steps' },
  'pane.merge.step.split': { vi: '{number}. Tách theo đơn vị', en: '{number}. Split by unit' },
  'pane.merge.step.receive': { vi: '{number}. Nhận về', en: '{number}. Take returns' },
  'pane.merge.step.decide': { vi: '{number}. Quyết định và áp dụng', en: '{number}. Decide and apply' },
  'pane.merge.job.split': {
    vi: 'Đang tạo gói {name} ({done|number}/{total|number})…',
    en: 'Making the package of {name} ({done|number}/{total|number})…',
  },
  'pane.merge.job.read': {
    vi: 'Đang đọc {name} ({done|number}/{total|number})…',
    en: 'Reading {name} ({done|number}/{total|number})…',
  },
  'pane.merge.stopped.split': { vi: 'Đã dừng. Chưa tạo gói nào.', en: 'Stopped. No package was made.' },
  'pane.merge.stopped.read': {
    vi: 'Đã dừng. Tệp đã đọc xong vẫn giữ.',
    en: 'Stopped. The files that had been read stay.',
  },
  'pane.merge.go': { vi: 'Đi tới ô ({address})', en: 'Go to the cell ({address})' },
  'pane.merge.go.label': { vi: 'Đi tới ô ({address}) {name}', en: 'Go to the cell ({address}) {name}' },
  'pane.merge.board': { vi: 'Tình hình gửi về', en: 'Who has returned' },
  'pane.merge.board.returned': {
    vi: 'Đã gửi về: {count|number}/{total|number} đơn vị',
    en: '{count|number} of {total|number} units have returned',
  },
  'pane.merge.board.period': { vi: 'Kỳ: {period}.', en: 'Period: {period}.' },
  'pane.merge.board.period.most': {
    vi: 'Kỳ: {period}, theo phần lớn các tệp.',
    en: 'Period: {period}, that of most files.',
  },
  'pane.merge.board.missing': {
    vi: 'Chưa gửi về: {count|number} đơn vị',
    en: '{count|number} {count|plural:unit has:units have} not returned',
  },
  'pane.merge.board.missing.late': {
    vi: 'Chưa gửi về, đã quá hạn {answerBy|date}: {count|number} đơn vị',
    en: '{count|number} {count|plural:unit has:units have} not returned, past {answerBy|date}',
  },
  'pane.merge.board.late': {
    vi: 'Gửi trễ hạn, theo giờ lưu trong tệp: {count|number} đơn vị',
    en: '{count|number} {count|plural:unit:units} late, by the time of saving in the file',
  },
  'pane.merge.board.late.unit': {
    vi: '{name}: lưu ngày {savedOn|date}, hạn gửi {answerBy|date}',
    en: '{name}: saved on {savedOn|date}, to answer by {answerBy|date}',
  },
  'pane.merge.board.refused': {
    vi: 'Từ chối: {count|number} tệp',
    en: '{count|number} {count|plural:file was:files were} refused',
  },
  'pane.merge.account.closes': {
    vi: 'Sổ cái khớp: {counted|number} ô được tính, mỗi ô đúng một lần.',
    en: 'The account closes: {counted|number} {counted|plural:cell:cells} counted, each exactly once.',
  },
  'pane.merge.account.open': {
    vi: 'Sổ cái không khớp: bảng này có {total|number} ô, sổ cái đếm được {counted|number}. Tải sổ cái và gửi người hỗ trợ.',
    en: 'The account does not close: the board has {total|number} {total|plural:cell:cells}, the account {counted|number}. Download the account and send it to your support.',
  },
  'pane.merge.stale': {
    vi: '{count|number} quyết định không còn khớp nên không dùng:',
    en: '{count|number} {count|plural:decision fits:decisions fit} nothing any more and {count|plural:is:are} not used:',
  },
  'pane.merge.stale.unknown': { vi: 'Quyết định mang mã {id}', en: 'The decision {id}' },
  'pane.merge.stale.drop': { vi: 'Bỏ các quyết định này', en: 'Drop them' },
  'pane.merge.book': { vi: 'Sổ quyết định', en: 'Decision book' },
  'pane.merge.book.save': { vi: 'Lưu quyết định vào bảng tính', en: 'Save decisions in the workbook' },
  'pane.merge.book.export': { vi: 'Xuất quyết định', en: 'Export decisions' },
  'pane.merge.book.import': { vi: 'Nhập quyết định…', en: 'Import decisions…' },
  'pane.merge.book.ledger': { vi: 'Tải sổ cái', en: 'Download the account' },
  'pane.merge.book.taken': {
    vi: 'Đã nhập {count|number} quyết định.',
    en: '{count|number} {count|plural:decision:decisions} imported.',
  },
  'pane.merge.apply': { vi: 'Áp dụng', en: 'Apply' },
  'pane.merge.apply.sentence': {
    vi: 'Áp dụng sẽ ghi {merged|number} ô hợp nhất và {decided|number} nội dung đã quyết định, trong một lần, hoàn tác được.',
    en: 'Applying writes {merged|number} merged {merged|plural:cell:cells} and {decided|number} decided {decided|plural:point:points}, in one step that can be undone.',
  },
  'pane.merge.apply.nothing': {
    vi: 'Bảng tính đã có đủ những gì đã hợp nhất và đã quyết định.',
    en: 'The workbook holds all that is merged and decided already.',
  },
  'pane.merge.apply.open': {
    vi: '{open|number} nội dung chưa quyết định giữ giá trị của sổ.',
    en: '{open|number} open {open|plural:point keeps:points keep} the workbook’s value.',
  },
  'pane.merge.apply.refused': {
    vi: 'Chưa áp dụng được vì sổ cái không khớp.',
    en: 'It cannot be applied because the account does not close.',
  },
  'pane.notice.merged': {
    vi: 'Đã hợp nhất: ghi {cells|number} ô. Giá trị cũ và giá trị gửi về nằm ở trang Hợp nhất.',
    en: 'Consolidated: {cells|number} {cells|plural:cell:cells} written. Old values and those sent are on the sheet Hợp nhất.',
  },
  'pane.notice.merged-nothing': {
    vi: 'Bảng tính đã có đủ những gì gửi về; không ghi gì.',
    en: 'The workbook holds all of it already; nothing was written.',
  },
  'pane.notice.decisions-saved': {
    vi: 'Đã lưu vào trang Hợp nhất: {count|number} nội dung đã quyết định, {open|number} còn chờ.',
    en: 'Saved on the sheet Hợp nhất: {count|number} decided, {open|number} still open.',
  },
  'pane.step.merge': { vi: 'Đang áp dụng…', en: 'Applying…' },
  'pane.step.save-decisions': { vi: 'Đang lưu quyết định…', en: 'Saving the decisions…' },
} as const satisfies Record<string, Sentence>;
