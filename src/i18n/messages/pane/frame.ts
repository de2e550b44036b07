import type { Sentence } from '../../sentence';

/** What frames the places: title, menu, first opening, work, notices, problems, help. */
export const frame = {
  'pane.cancel': { vi: 'Thôi', en: 'Cancel' },
  'pane.back': { vi: 'Quay lại', en: 'Back' },
  'pane.retry.existing': { vi: 'Mở kế hoạch đang có', en: 'Open the plan that is there' },
  'pane.retry.look': { vi: 'Đọc lại bảng tính', en: 'Read the workbook again' },
  'pane.menu.work': { vi: 'Làm việc với kế hoạch', en: 'Work on the plan' },
  'pane.menu.language': { vi: 'Ngôn ngữ', en: 'Language' },
  'pane.menu.theme': { vi: 'Giao diện', en: 'Theme' },
  'pane.theme.system': { vi: 'Theo Excel', en: 'As in Excel' },
  'pane.theme.light': { vi: 'Sáng', en: 'Light' },
  'pane.theme.dark': { vi: 'Tối', en: 'Dark' },
  'pane.unfinished.sentence': {
    vi: 'Lần nạp hoặc gỡ trước bị ngắt giữa chừng và để lại các trang: {sheets}. Gỡ các trang này rồi nạp lại, hoặc chỉ gỡ. Trang khác giữ nguyên.',
    en: 'The last load or removal was interrupted and left these sheets: {sheets}. Remove them and load anew, or only remove them. Other sheets stay as they are.',
  },
  'pane.unfinished.load': { vi: 'Gỡ và nạp lại', en: 'Remove and load anew' },
  'pane.unfinished.remove': { vi: 'Chỉ gỡ', en: 'Only remove' },
  'pane.step.clear-unfinished': { vi: 'Đang gỡ các trang chưa xong…', en: 'Removing the incomplete sheets…' },
  'pane.notice.unfinished-gone': {
    vi: 'Đã gỡ các trang chưa ghi xong. Bảng tính như trước khi nạp.',
    en: 'The incomplete sheets are gone. The workbook is as it was before the load.',
  },
  'pane.notice.loaded': {
    vi: 'Đã nạp {tasks|number} nhiệm vụ và {indicators|number} chỉ tiêu.',
    en: 'Loaded {tasks|number} {tasks|plural:task:tasks} and {indicators|number} {indicators|plural:indicator:indicators}.',
  },
  'pane.notice.checked': {
    vi: 'Đã kiểm tra: {error|number} lỗi, {warning|number} cần xem, {info|number} để biết.',
    en: 'Checked: {error|number} {error|plural:error:errors}, {warning|number} to look at, {info|number} for information.',
  },
  'pane.notice.nothing-found': {
    vi: 'Đã kiểm tra. Không có gì phải xem.',
    en: 'Checked. There is nothing to look at.',
  },
  'pane.notice.highlights-on': { vi: 'Đã tô cảnh báo.', en: 'The warnings are highlighted.' },
  'pane.notice.highlights-off': {
    vi: 'Đã tắt màu cảnh báo. Định dạng khác giữ nguyên.',
    en: 'The highlights are off. Every other format is as it was.',
  },
  'pane.notice.settings': {
    vi: 'Tính đến {day|date}; còn {days|number} ngày trở lại là sắp đến hạn.',
    en: 'As of {day|date}; {days|number} {days|plural:day:days} ahead count as due soon.',
  },
  'pane.notice.recorded': {
    vi: 'Đã ghi {rows|number} phát hiện vào trang {sheet}.',
    en: 'Wrote {rows|number} {rows|plural:finding:findings} to the sheet {sheet}.',
  },
  'pane.notice.fixed': {
    vi: 'Đã sửa {cells|number} ô. Còn {error|number} lỗi, {warning|number} cần xem.',
    en: 'Fixed {cells|number} {cells|plural:cell:cells}. Left: {error|number} {error|plural:error:errors}, {warning|number} to look at.',
  },
  'pane.notice.undone': {
    vi: 'Đã trả {cells|number} ô về như trước.',
    en: 'Put {cells|number} {cells|plural:cell:cells} back as before.',
  },
  'pane.notice.shown': {
    vi: 'Đang chọn {label} ({address}).',
    en: 'Selected {label} ({address}).',
  },
  'pane.notice.filter-back': { vi: 'Đã lọc lại như cũ.', en: 'The filter is back as it was.' },
  'pane.notice.preference-lost': {
    vi: 'Lựa chọn này giữ đến khi đóng ngăn: Excel ở đây không cho lưu.',
    en: 'This choice holds until the pane is closed: Excel lets nothing be stored here.',
  },
  'pane.notice.stopped': {
    vi: 'Đã dừng. Bảng tính giữ nguyên.',
    en: 'Stopped. The workbook is as it was.',
  },
  'pane.notice.not-rechecked': {
    vi: 'Trang tính đã đổi nhưng chưa kiểm tra lại được. Bấm Kiểm tra khi sửa xong.',
    en: 'The sheet has changed and could not be checked again. Press Check when you are done.',
  },
  'pane.notice.not-following': {
    vi: 'Excel không báo khi ô thay đổi. Sau khi sửa trong trang, bấm Kiểm tra.',
    en: 'Excel does not say when cells change. After editing in the sheet, press Check.',
  },
  'pane.problem.already-loaded': {
    vi: 'Bảng tính này đã có kế hoạch nên không nạp thêm. Mở kế hoạch đang có, hoặc nạp vào một bảng tính mới.',
    en: 'This workbook already holds a plan, so none was added. Open the plan that is there, or load into a new workbook.',
  },
  'pane.problem.abandoned': {
    vi: 'Đã ngừng chờ, nhưng Excel có thể vẫn đang làm. Khi Excel rảnh, đọc lại bảng tính để biết kết quả.',
    en: 'No longer waiting, but Excel may still be working. When it is idle, read the workbook again to see the result.',
  },
  'pane.damaged.tables': {
    vi: 'Bảng tính này từng có kế hoạch nhưng không còn bảng Nhiệm vụ và Chỉ tiêu. Bấm Sửa lại nếu có, hoặc mở bản lưu trước rồi đọc lại.',
    en: 'This workbook had a plan, but its tables of tasks and indicators are gone. Press Repair where it is offered, or open an earlier copy and read again.',
  },
  'pane.count.overdue': { vi: '{count|number} quá hạn', en: '{count|number} overdue' },
  'pane.count.inTime': { vi: '{count|number} trong hạn', en: '{count|number} in time' },
  'pane.count.noDate': { vi: '{count|number} không rõ hạn', en: '{count|number} without clear deadline' },
  'pane.count.done': { vi: '{count|number} hoàn thành', en: '{count|number} done' },
  'pane.count.error': { vi: '{count|number} lỗi', en: '{count|number} {count|plural:error:errors}' },
  'pane.count.warning': { vi: '{count|number} cần xem', en: '{count|number} to look at' },
  'pane.count.info': { vi: '{count|number} để biết', en: '{count|number} for information' },
  'pane.help.title': { vi: 'Hướng dẫn', en: 'Help' },
  'pane.help.colours': { vi: 'Màu trong trang', en: 'Colours in the sheets' },
  'pane.help.colours.text': {
    vi: 'Mỗi dòng có cảnh báo mang một màu theo từ ở cột Cảnh báo. Màu tự đổi khi sửa ô hoặc sang ngày mới. Tắt bằng nút “Tô cảnh báo”; định dạng của bạn giữ nguyên.',
    en: 'A row with a warning has one colour, by the word in the column Cảnh báo. The colour follows as cells or days change. “Highlight warnings” turns it off; your own formats stay as they are.',
  },
  'pane.help.as-of': { vi: 'Tính đến ngày', en: 'As-of day' },
  'pane.help.as-of.text': {
    vi: 'Bấm “Tính đến” ở đầu ngăn để đổi ngày xét hạn, hoặc chọn “Hôm nay” để theo lịch.',
    en: 'Press “As of” at the top to change the day that deadlines are judged on, or choose “Today” to follow the calendar.',
  },
  'pane.help.findings': { vi: 'Kiểm tra và sửa', en: 'Checking and fixing' },
  'pane.help.findings.text': {
    vi: '“Xem” mở ô trong trang. “Sửa” cho thấy trước và sau, chỉ ghi những chỗ bạn chọn. “Chấp nhận” cần lý do và hết hiệu lực khi ô đổi; “Trả lại” để đơn vị sửa. Mọi cách xử lý ghi ở trang Kiểm tra, lần sau mở ra làm tiếp. “Hoàn tác” ở cuối ngăn đưa về như cũ.',
    en: '“Show” opens the cell in its sheet. “Fix” lets you see before and after and writes only what you tick. “Accept” needs a reason and ends when the cell changes; “Send back” leaves it to the unit. All of it is written in the sheet Kiểm tra, to go on from later. “Undo” at the bottom puts it back.',
  },
  'pane.help.keys': { vi: 'Bàn phím', en: 'Keyboard' },
  'pane.help.keys.text': {
    vi: 'Tab đi giữa các phần. Trong danh sách: ↓ hoặc j xuống, ↑ hoặc k lên, Home và End về đầu và cuối, Enter để xem trong trang. Bật “Đi tới ô” để trang tính đi theo; nút “Trước”, “Sau” ở cuối danh sách cũng vậy. Esc đóng phần vừa mở.',
    en: 'Tab moves between parts. In a list: ↓ or j down, ↑ or k up, Home and End for first and last, Enter to show it in the sheet. With “Go to the cell” on, the sheet goes along, as it does with “Previous” and “Next” below the list. Esc closes what was opened.',
  },
  'pane.help.trouble': { vi: 'Khi không chạy', en: 'When it does not work' },
  'pane.help.trouble.text': {
    vi: 'Nếu Excel không trả lời, bấm Enter hoặc Esc ở ô đang gõ dở. Nếu vẫn vậy, mở “Thông tin kỹ thuật” trong “Thêm”, chép và gửi người hỗ trợ.',
    en: 'If Excel does not answer, press Enter or Esc in the cell that is being edited. If it still does not, open “Technical details” under “More”, copy them and send them to your support.',
  },
  'pane.about.title': { vi: 'Thông tin kỹ thuật', en: 'Technical details' },
  'pane.about.sentence': {
    vi: 'Chép phần này khi cần hỗ trợ. Trong đó không có nội dung kế hoạch.',
    en: 'Copy this when you need help. It holds nothing of the plan’s content.',
  },
} as const satisfies Record<string, Sentence>;
