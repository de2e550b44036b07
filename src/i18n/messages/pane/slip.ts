import type { Sentence } from '../../sentence';

/** Return slips in the pane: made for a unit, and taken back with its answers. */
export const slip = {
  'pane.help.slip': { vi: 'Phiếu trả lại', en: 'Return slips' },
  'pane.help.slip.text': {
    vi: '“Phiếu trả lại” lập một tệp Excel và một công văn cho từng đơn vị, rồi nhận tệp đơn vị gửi về. Chỉ ghi những trả lời bạn chọn.',
    en: '“Return slips” makes a workbook and a letter for each unit, and takes the workbook that the unit sends back. Only the replies that you tick are written.',
  },
  'pane.slip.title': { vi: 'Phiếu trả lại', en: 'Return slips' },
  'pane.slip.make': { vi: 'Lập phiếu', en: 'Make a slip' },
  'pane.slip.nothing': {
    vi: 'Không đơn vị nào có nội dung cần xem lại.',
    en: 'No unit has anything to look at.',
  },
  'pane.slip.unassigned': {
    vi: '{count|number} nội dung ở dòng chưa phân công. Phân công trước, rồi lập phiếu.',
    en: '{count|number} {count|plural:point stands:points stand} in rows without a lead. Assign them first, then make the slip.',
  },
  'pane.slip.unit': { vi: 'Đơn vị', en: 'Unit' },
  'pane.slip.unit.counts': {
    vi: '{unit} (trả lại {back|number}, cần xử lý {open|number})',
    en: '{unit} ({back|number} sent back, {open|number} to do)',
  },
  'pane.slip.scope': { vi: 'Nội dung của phiếu', en: 'What goes on the slip' },
  'pane.slip.scope.sent-back': {
    vi: 'Những gì đã trả lại ({count|number})',
    en: 'What was sent back ({count|number})',
  },
  'pane.slip.scope.all-open': {
    vi: 'Mọi lỗi và nội dung cần xem ({count|number})',
    en: 'Every error and point to look at ({count|number})',
  },
  'pane.slip.answer-by': { vi: 'Trả lời trước hết ngày', en: 'Answer by the end of' },
  'pane.slip.answer-by.hint': {
    vi: 'Mặc định là 5 ngày làm việc kể từ hôm nay.',
    en: 'Unless you change it, 5 working days from today.',
  },
  'pane.slip.answer-by.wrong': {
    vi: 'Ghi ngày dạng dd/mm/yyyy, từ {today|date} trở đi.',
    en: 'Write a day as dd/mm/yyyy, {today|date} or later.',
  },
  'pane.slip.lines': {
    vi: 'Phiếu có {count|number} nội dung:',
    en: 'The slip has {count|number} {count|plural:point:points}:',
  },
  'pane.slip.lines.more': {
    vi: 'Còn {count|number} nội dung nữa trong phiếu.',
    en: '{count|number} more {count|plural:point is:points are} on the slip.',
  },
  'pane.slip.mark': {
    vi: 'Ghi {count|number} phát hiện này là đã trả lại',
    en: 'Put down {count|plural:this finding:these findings} ({count|number}) as sent back',
  },
  'pane.slip.mark.reason': { vi: 'Theo phiếu ngày {day|date}', en: 'By the slip of {day|date}' },
  'pane.slip.create': { vi: 'Tạo phiếu', en: 'Create the slip' },
  'pane.slip.replies': { vi: 'Nhận trả lời', en: 'Take replies' },
  'pane.save.done': {
    vi: 'Đã tạo {count|number} tệp. Xem trong thư mục tải về.',
    en: '{count|number} {count|plural:file was:files were} made. Look in your downloads.',
  },
  'pane.save.hint': {
    vi: 'Không thấy tệp? Bấm tên tệp để lưu lại.',
    en: 'No file there? Press its name to save it again.',
  },
  'pane.save.hint.open': {
    vi: 'Vẫn không được thì mở bảng tính trong sổ mới.',
    en: 'Should that not do, open the workbook in a new one.',
  },
  'pane.save.hint.copy': {
    vi: 'Văn bản thì sao chép nội dung.',
    en: 'Words can be copied.',
  },
  'pane.save.open': { vi: 'Mở trong sổ mới', en: 'Open in a new workbook' },
  'pane.save.opened': {
    vi: 'Đã mở trong sổ mới. Lưu sổ đó rồi gửi.',
    en: 'It is open in a new workbook. Save that workbook, then send it.',
  },
  'pane.save.copy': { vi: 'Sao chép nội dung', en: 'Copy the words' },
  'pane.save.words': { vi: 'Nội dung {file}', en: 'The words of {file}' },
  'pane.save.not-copied': {
    vi: 'Không tự sao chép được. Nội dung đã chọn sẵn ở dưới: bấm Ctrl+C để chép.',
    en: 'It could not be copied by itself. The words below are selected: press Ctrl+C to copy them.',
  },
  'pane.reply.sentence': {
    vi: 'Chọn các phiếu đơn vị gửi lại. Chưa có gì được ghi cho đến khi bấm Nhận.',
    en: 'Choose the slips that units sent. Nothing is written until you press Take.',
  },
  'pane.reply.choose': { vi: 'Nhận trả lời…', en: 'Take replies…' },
  'pane.reply.refused': { vi: '{file}: {why}', en: '{file}: {why}' },
  'pane.reply.counts': {
    vi: '{answers|number} trả lời, chọn {ticked|number}; {left|number} dòng chưa trả lời.',
    en: '{answers|number} {answers|plural:answer:answers}, {ticked|number} chosen; {left|number} {left|plural:line:lines} not answered.',
  },
  'pane.reply.said': { vi: '{unit}: {reply}', en: '{unit}: {reply}' },
  'pane.reply.kind.fixed': { vi: 'Đã sửa', en: 'Fixed' },
  'pane.reply.kind.kept': { vi: 'Giữ nguyên', en: 'Kept' },
  'pane.reply.kind.asked': { vi: 'Hỏi lại', en: 'Asks back' },
  'pane.reply.reason': { vi: 'Lý do: {reason}', en: 'Reason: {reason}' },
  'pane.reply.becomes.fixed': {
    vi: 'Phát hiện được ghi là đã sửa.',
    en: 'The finding is put down as fixed.',
  },
  'pane.reply.becomes.accepted': { vi: 'Phát hiện được chấp nhận.', en: 'The finding is accepted.' },
  'pane.reply.becomes.open': { vi: 'Phát hiện mở lại.', en: 'The finding is open again.' },
  'pane.reply.becomes.taken': { vi: 'Đã nhận từ trước.', en: 'It was taken before.' },
  'pane.reply.take': {
    vi: 'Nhận {count|number} trả lời',
    en: 'Take {count|number} {count|plural:answer:answers}',
  },
  'pane.step.take-replies': { vi: 'Đang ghi trả lời…', en: 'Writing the replies…' },
  'pane.notice.replies-taken': {
    vi: 'Đã nhận trả lời: đóng {closed|number}, mở lại {reopened|number}, sửa {cells|number} ô.',
    en: 'Replies taken: {closed|number} closed, {reopened|number} open again, {cells|number} {cells|plural:cell:cells} changed.',
  },
} as const satisfies Record<string, Sentence>;
