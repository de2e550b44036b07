import type { Sentence } from '../../sentence';

/** Units out, units back: what the pane says of packages, returns, decisions and what is applied. */
export const merge = {
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
  'pane.merge.go': { vi: 'Đi tới ô ({address})', en: 'Go to the cell ({address})' },
  'pane.merge.go.label': { vi: 'Đi tới ô ({address}) {name}', en: 'Go to the cell ({address}) {name}' },

  'pane.merge.split.title': { vi: 'Tách theo đơn vị', en: 'Split by unit' },
  'pane.merge.split.sentence': {
    vi: 'Tạo cho mỗi đơn vị một tệp Excel với các dòng của mình, kèm công văn. Đơn vị ghi bằng Excel hoặc LibreOffice, không cần cài thêm gì.',
    en: 'Makes a workbook with its own rows for each unit, and a letter. Units fill it in with Excel or LibreOffice; nothing else is needed.',
  },
  'pane.merge.period': { vi: 'Kỳ báo cáo', en: 'Period reported for' },
  'pane.merge.period.option': { vi: '{name} ({id})', en: '{name} ({id})' },
  'pane.merge.period.other': { vi: 'Kỳ khác…', en: 'Another period…' },
  'pane.merge.period.typed': { vi: 'Ghi kỳ', en: 'Write the period' },
  'pane.merge.period.days': { vi: 'từ {from} đến {to}', en: 'from {from} to {to}' },
  'pane.merge.period.wrong': {
    vi: 'Ghi như 2026, 2026-H1, 2026-Q3 hoặc 2026-11.',
    en: 'Write it as 2026, 2026-H1, 2026-Q3 or 2026-11.',
  },
  'pane.merge.answer-by': { vi: 'Gửi lại trước hết ngày', en: 'To be sent back by the end of' },
  'pane.merge.answer-by.hint': {
    vi: 'Đề xuất 5 ngày làm việc kể từ hôm nay. Để trống nếu không hẹn ngày.',
    en: '5 working days from today unless you change it. Leave it empty for no day.',
  },
  'pane.merge.send-to': { vi: 'Gửi về', en: 'To be sent to' },
  'pane.merge.send-to.hint': {
    vi: 'Người hoặc hộp thư nhận, ghi vào trang Hướng dẫn. Để trống cũng được.',
    en: 'The person or mailbox, written on the instruction sheet. May stay empty.',
  },
  'pane.merge.units': { vi: 'Các đơn vị', en: 'Units' },
  'pane.merge.units.all': {
    vi: 'Tất cả đơn vị (đã chọn {chosen|number}/{count|number})',
    en: 'All units ({chosen|number} of {count|number} chosen)',
  },
  'pane.merge.units.rows': {
    vi: 'chủ trì {leads|number} dòng · phối hợp {coordinates|number} dòng',
    en: 'leads {leads|number} {leads|plural:row:rows} · coordinates {coordinates|number} {coordinates|plural:row:rows}',
  },
  'pane.merge.units.none': {
    vi: 'Chưa có dòng nào mang tên một đơn vị, nên chưa có gì để tách. Ghi đơn vị chủ trì trước.',
    en: 'No row names a unit yet, so there is nothing to split. Name the lead units first.',
  },
  'pane.merge.no-key': { vi: 'Dòng chưa có mã', en: 'A row without a key' },
  'pane.merge.unplaced': {
    vi: 'Không gửi cho đơn vị nào: {count|number} dòng',
    en: '{count|number} {count|plural:row goes:rows go} to no unit',
  },
  'pane.merge.unreached': {
    vi: 'Tên không gửi đến được: {count|number}',
    en: '{count|number} {count|plural:name reaches:names reach} nobody',
  },
  'pane.merge.split.create': {
    vi: 'Tạo {count|number} gói',
    en: 'Make {count|number} {count|plural:package:packages}',
  },
  'pane.merge.made.title': { vi: 'Các gói đã tạo', en: 'The packages' },
  'pane.merge.made': {
    vi: 'Đã tạo {count|number} gói cho kỳ {period}, trong một tệp .zip. Xem trong thư mục tải về.',
    en: '{count|number} {count|plural:package was:packages were} made for {period}, in one .zip. Look in your downloads.',
  },
  'pane.merge.made.hint': {
    vi: 'Không thấy tệp .zip thì bấm lại tên tệp, hoặc lấy từng tệp dưới đây.',
    en: 'If the .zip is not there, press its name again, or take the files one by one below.',
  },
  'pane.merge.made.single': {
    vi: 'Từng tệp ({count|number})',
    en: 'One by one ({count|number})',
  },

  'pane.merge.receive.title': { vi: 'Nhận về', en: 'Take returns' },
  'pane.merge.receive.sentence': {
    vi: 'Thả tệp, thư mục hoặc tệp .zip vào đây. Tệp được đọc ngay trên máy này; chưa ghi gì vào bảng tính.',
    en: 'Drop files, folders or a .zip here. They are read on this machine; nothing is written into the workbook yet.',
  },
  'pane.merge.receive.choose': { vi: 'Chọn tệp…', en: 'Choose files…' },
  'pane.merge.receive.folder': { vi: 'Chọn thư mục…', en: 'Choose a folder…' },
  'pane.merge.receive.none': { vi: 'Chưa có tệp nào.', en: 'No files yet.' },
  'pane.merge.receive.weighing': {
    vi: 'Đang đối chiếu với bảng tính…',
    en: 'Holding them against the workbook…',
  },
  'pane.merge.receive.read': {
    vi: 'Đã đọc {count|number} tệp: nhận {accepted|number}, đã có bản sau {superseded|number}, từ chối {rejected|number}.',
    en: '{count|number} {count|plural:file:files} read: {accepted|number} accepted, {superseded|number} with a later one, {rejected|number} refused.',
  },
  'pane.merge.receive.period': { vi: 'Kỳ của các tệp', en: 'Period of the files' },
  'pane.merge.receive.period.most': { vi: 'Theo phần lớn các tệp', en: 'That of most files' },
  'pane.merge.receive.period.most-is': {
    vi: 'Theo phần lớn các tệp ({period})',
    en: 'That of most files ({period})',
  },
  'pane.merge.receive.files': { vi: 'Các tệp gửi về', en: 'Files that came back' },
  'pane.merge.receive.decide': { vi: 'Sang bước Quyết định', en: 'Go on to decide' },
  'pane.merge.receive.clear': { vi: 'Bỏ tất cả', en: 'Take all out' },
  'pane.merge.file.accepted': { vi: 'Nhận', en: 'Accepted' },
  'pane.merge.file.superseded': { vi: 'Đã có bản gửi sau', en: 'A later one took its place' },
  'pane.merge.file.rejected': { vi: 'Từ chối', en: 'Refused' },
  'pane.merge.take-out': { vi: 'Bỏ', en: 'Take out' },
  'pane.merge.take-out.label': { vi: 'Bỏ tệp {file}', en: 'Take out {file}' },
  'pane.merge.counts': {
    vi: '{total|number} ô: {parts}.',
    en: '{total|number} {total|plural:cell:cells}: {parts}.',
  },
  'pane.merge.fate.merged': { vi: 'hợp nhất {count|number}', en: '{count|number} merged' },
  'pane.merge.fate.conflict': { vi: 'xung đột {count|number}', en: '{count|number} in conflict' },
  'pane.merge.fate.requested': { vi: 'đề nghị {count|number}', en: '{count|number} requested' },
  'pane.merge.fate.rejected': { vi: 'không nhận {count|number}', en: '{count|number} not taken' },
  'pane.merge.fate.superseded': { vi: 'có bản sau {count|number}', en: '{count|number} superseded' },
  'pane.merge.fate.unchanged': { vi: 'không đổi {count|number}', en: '{count|number} unchanged' },

  'pane.merge.decide.title': { vi: 'Quyết định và áp dụng', en: 'Decide and apply' },
  'pane.merge.decide.none': {
    vi: 'Chưa có tệp nào gửi về. Nhận tệp trước, rồi quyết định.',
    en: 'Nothing has come back yet. Take the returns first, then decide.',
  },
  'pane.merge.decide.receive': { vi: 'Sang bước Nhận về', en: 'Go to the returns' },
  'pane.merge.decide.left': {
    vi: 'Còn {open|number} trong {all|number} nội dung chờ quyết định.',
    en: '{open|number} of {all|number} {all|plural:point waits:points wait} for a decision.',
  },
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
  'pane.merge.reason': { vi: 'Lý do', en: 'Reason' },
  'pane.merge.reason.label': { vi: 'Lý do: {name}', en: 'Reason: {name}' },
  'pane.merge.bulk': { vi: 'Quyết định nhiều ô một lần', en: 'Decide many cells at once' },
  'pane.merge.bulk.scope': { vi: 'Cho', en: 'For' },
  'pane.merge.bulk.column': { vi: 'Cột {column}, trang {sheet}', en: 'Column {column}, sheet {sheet}' },
  'pane.merge.bulk.row': { vi: 'Dòng {row}', en: 'Row {row}' },
  'pane.merge.bulk.file': { vi: 'Tệp {file}', en: 'File {file}' },
  'pane.merge.bulk.counted': { vi: '{label} ({count|number})', en: '{label} ({count|number})' },
  'pane.merge.bulk.take': { vi: 'Quyết định', en: 'Decision' },
  'pane.merge.bulk.take.lead': { vi: 'Luôn theo đơn vị chủ trì', en: 'Always the lead unit' },
  'pane.merge.bulk.take.value': { vi: 'Nhận của đơn vị', en: 'Take the unit’s value' },
  'pane.merge.bulk.take.master': { vi: 'Giữ của sổ', en: 'Keep the workbook’s value' },
  'pane.merge.bulk.left': {
    vi: '{count|number} nội dung không theo được quy tắc này; quyết định riêng.',
    en: 'The rule does not settle {count|number} {count|plural:point:points}; decide {count|plural:it:them} one by one.',
  },
  'pane.merge.bulk.decide': {
    vi: 'Quyết định {count|number} nội dung',
    en: 'Decide {count|number} {count|plural:point:points}',
  },
  'pane.merge.view': { vi: 'Xem', en: 'Show' },
  'pane.merge.view.counted': { vi: '{view} ({count|number})', en: '{view} ({count|number})' },
  'pane.merge.view.open': { vi: 'Chờ quyết định', en: 'To be decided' },
  'pane.merge.view.questions': { vi: 'Mọi xung đột và đề nghị', en: 'All conflicts and requests' },
  'pane.merge.view.merged': { vi: 'Được hợp nhất', en: 'Merged' },
  'pane.merge.view.rejected': { vi: 'Không nhận', en: 'Not taken' },
  'pane.merge.view.superseded': { vi: 'Đã có bản sau', en: 'Superseded' },
  'pane.merge.view.none.open': { vi: 'Không còn gì chờ quyết định.', en: 'Nothing waits for a decision.' },
  'pane.merge.view.none.questions': {
    vi: 'Không có xung đột hay đề nghị nào.',
    en: 'No conflicts or requests.',
  },
  'pane.merge.view.none.merged': { vi: 'Không có ô nào để hợp nhất.', en: 'No cell is merged.' },
  'pane.merge.view.none.rejected': { vi: 'Ô nào cũng nhận được.', en: 'Every cell could be taken.' },
  'pane.merge.view.none.superseded': {
    vi: 'Không có giá trị nào bị bản sau thay thế.',
    en: 'No value was superseded.',
  },
  'pane.merge.why.both-changed': {
    vi: 'Sổ và đơn vị cùng sửa ô này, mỗi bên một khác.',
    en: 'The workbook and the unit both changed this cell, each differently.',
  },
  'pane.merge.why.units-differ': {
    vi: 'Các đơn vị gửi về những giá trị khác nhau.',
    en: 'The units sent different values.',
  },
  'pane.merge.why.withdrawn': {
    vi: 'Bản gửi trước có sửa ô này, bản gửi sau để như lúc phát đi.',
    en: 'An earlier return changed this cell; a later one has it as it went out.',
  },
  'pane.merge.why.rows-differ': {
    vi: 'Trong tệp, dòng này có nhiều lần với nội dung khác nhau.',
    en: 'The row stands in the file more than once and says different things.',
  },
  'pane.merge.why.no-base': {
    vi: 'Tệp không còn bản gốc để đối chiếu, nên chỗ khác nhau nào cũng phải hỏi.',
    en: 'The file has lost what it went out with, so every difference is asked about.',
  },
  'pane.merge.request.change': {
    vi: '{unit} đề nghị sửa ô không thuộc phần mình ghi.',
    en: '{unit} asks for a change of a cell that is not its own to write.',
  },
  'pane.merge.request.add-row': { vi: '{unit} đề nghị thêm dòng.', en: '{unit} asks for a new row.' },
  'pane.merge.request.remove-row': {
    vi: '{unit} đề nghị bỏ dòng này.',
    en: '{unit} asks for this row to be removed.',
  },
  'pane.merge.row.new': { vi: 'Dòng mới', en: 'New row' },
  'pane.merge.unit.unknown': { vi: 'Chưa rõ đơn vị', en: 'Unknown unit' },
  'pane.merge.side.base': { vi: 'Lúc phát đi', en: 'As it went out' },
  'pane.merge.side.master': { vi: 'Trong sổ', en: 'In the workbook' },
  'pane.merge.side.sent': { vi: '{unit} ({file}, {address})', en: '{unit} ({file}, {address})' },
  'pane.merge.superseded.by': { vi: 'Bị thay thế bởi {file}.', en: 'Superseded by {file}.' },
  'pane.merge.choices': { vi: 'Quyết định về {name}', en: 'Decide about {name}' },
  'pane.merge.take.master': { vi: 'Giữ của sổ', en: 'Keep the workbook’s' },
  'pane.merge.take.value': { vi: 'Nhận của {unit}', en: 'Take {unit}’s' },
  'pane.merge.take.other': { vi: 'Giá trị khác…', en: 'Another value…' },
  'pane.merge.take.refuse': { vi: 'Không nhận', en: 'Refuse' },
  'pane.merge.take.grant': { vi: 'Chấp thuận', en: 'Grant' },
  'pane.merge.other.label': { vi: 'Giá trị khác cho {column}', en: 'Another value for {column}' },
  'pane.merge.other.empty': { vi: '(để trống)', en: '(empty)' },
  'pane.merge.other.take': { vi: 'Dùng giá trị này', en: 'Use this value' },
  'pane.merge.decided.master': { vi: 'Đã quyết định: giữ của sổ.', en: 'Decided: keep the workbook’s.' },
  'pane.merge.decided.value': { vi: 'Đã quyết định: nhận của {unit}.', en: 'Decided: take {unit}’s.' },
  'pane.merge.decided.other': { vi: 'Đã quyết định: ghi “{value}”.', en: 'Decided: write “{value}”.' },
  'pane.merge.decided.before': {
    vi: '{said} (từ lần áp dụng trước)',
    en: '{said} (when it was applied before)',
  },
  'pane.merge.withdraw': { vi: 'Bỏ quyết định', en: 'Withdraw' },
  'pane.merge.withdraw.label': {
    vi: 'Bỏ quyết định về {name}',
    en: 'Withdraw what was decided about {name}',
  },
  'pane.merge.apply': { vi: 'Áp dụng', en: 'Apply' },
  'pane.merge.apply.sentence': {
    vi: 'Áp dụng sẽ ghi {merged|number} ô hợp nhất và {decided|number} nội dung đã quyết định, trong một lần, hoàn tác được.',
    en: 'Applying writes {merged|number} merged {merged|plural:cell:cells} and {decided|number} decided {decided|plural:point:points}, in one step that can be undone.',
  },
  'pane.merge.apply.open': {
    vi: '{open|number} nội dung chưa quyết định giữ giá trị của sổ.',
    en: '{open|number} open {open|plural:point keeps:points keep} the workbook’s value.',
  },
  'pane.merge.apply.refused': {
    vi: 'Chưa áp dụng được vì sổ cái không khớp.',
    en: 'It cannot be applied because the account does not close.',
  },
  'pane.package.title': { vi: 'Gói của đơn vị', en: 'The unit’s package' },
  'pane.package.sentence': {
    vi: 'Kỳ báo cáo: {period}.',
    en: 'Reported for: {period}.',
  },
  'pane.package.answer-by': {
    vi: 'Gửi lại trước hết ngày {day|date}.',
    en: 'To be sent back by the end of {day|date}.',
  },
  'pane.package.late': {
    vi: 'Hạn gửi lại là hết ngày {day|date}, đã qua.',
    en: 'It was to be sent back by the end of {day|date}, which is past.',
  },
  'pane.package.ready': {
    vi: 'Sẵn sàng gửi: đã ghi {written|number} ô. Lưu tệp rồi gửi lại.',
    en: 'Ready to send: {written|number} {written|plural:cell:cells} written. Save the workbook, then send it back.',
  },
  'pane.package.not-ready': {
    vi: 'Chưa sẵn sàng gửi: còn {count|number} ô cần ghi hoặc sửa.',
    en: 'Not ready to send: {count|number} {count|plural:cell is:cells are} still to be filled or corrected.',
  },
  'pane.package.points': { vi: 'Xem từng ô', en: 'Cell by cell' },
  'pane.package.requests': {
    vi: '{count|number} chỗ ngoài phần đơn vị ghi sẽ thành đề nghị',
    en: '{count|number} {count|plural:change:changes} beyond what the unit writes will be put as {count|plural:a request:requests}',
  },
  'pane.package.more': {
    vi: 'Còn {count|number} ô nữa.',
    en: '{count|number} more {count|plural:cell:cells}.',
  },
  'consolidate.ready.status': { vi: 'Ghi trạng thái.', en: 'Give the status.' },
  'consolidate.ready.done-on': { vi: 'Đã hoàn thành: ghi ngày hoàn thành.', en: 'It is done: give the day.' },
  'consolidate.ready.evidence': {
    vi: 'Đã hoàn thành: ghi minh chứng.',
    en: 'It is done: give the evidence.',
  },
  'consolidate.ready.request.change': {
    vi: 'Ô này không thuộc phần đơn vị ghi. Chỗ sửa sẽ thành đề nghị gửi người điều phối.',
    en: 'This cell is not the unit’s to write. The change will be put to the coordinator as a request.',
  },
  'consolidate.ready.request.add-row': {
    vi: 'Dòng thêm sẽ thành đề nghị gửi người điều phối.',
    en: 'The added row will be put to the coordinator as a request.',
  },
  'consolidate.ready.request.remove-row': {
    vi: 'Dòng này đã bị xóa khỏi tệp. Điều đó sẽ thành đề nghị bỏ dòng.',
    en: 'This row is gone from the workbook. That will be put as a request to remove it.',
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
    vi: 'Đã lưu {count|number} quyết định vào trang Hợp nhất.',
    en: '{count|number} {count|plural:decision:decisions} saved on the sheet Hợp nhất.',
  },
  'pane.step.merge': { vi: 'Đang áp dụng…', en: 'Applying…' },
  'pane.step.save-decisions': { vi: 'Đang lưu quyết định…', en: 'Saving the decisions…' },
} as const satisfies Record<string, Sentence>;
