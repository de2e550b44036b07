import type { Sentence } from '../../sentence';

/** The rows of one unit: which unit, how far, and the rows by time. */
export const mine = {
  'pane.help.mine': { vi: 'Việc của tôi', en: 'My rows' },
  'pane.help.mine.text': {
    vi: 'Chọn đơn vị một lần để thấy việc chủ trì và phối hợp theo hạn. Bấm một việc để ghi tiến độ; chỉ ghi vào bảng khi bấm “Lưu”. Ghi trong biểu mẫu hay gõ trong trang đều như nhau. Thay đổi chưa lưu vẫn giữ khi sang phần khác.',
    en: 'Choose your unit once to see what it leads and coordinates by deadline. Press a row to report its progress; nothing is written before “Save”. The form and the sheet come to the same. Unsaved changes stay while you look elsewhere.',
  },
  'pane.mine.unit': { vi: 'Đơn vị của bạn', en: 'Your unit' },
  'pane.mine.sentence': {
    vi: 'Chọn một lần; máy này nhớ đơn vị của bạn.',
    en: 'Choose once; this machine remembers your unit.',
  },
  'pane.mine.change-unit': { vi: 'Đổi đơn vị', en: 'Change unit' },
  'pane.mine.progress': {
    vi: '{total|number} việc: {done|number} hoàn thành, {overdue|number} quá hạn, {inTime|number} trong hạn, {noDate|number} không rõ hạn',
    en: '{total|number} {total|plural:row:rows}: {done|number} done, {overdue|number} overdue, {inTime|number} in time, {noDate|number} with no clear deadline',
  },
  'pane.mine.roles': {
    vi: 'Chủ trì {lead|number} · Phối hợp {coordinator|number}',
    en: 'Leading {lead|number} · Coordinating {coordinator|number}',
  },
  'pane.mine.none': {
    vi: 'Không có việc nào đứng tên đơn vị này.',
    en: 'No row stands in the name of this unit.',
  },
  'pane.mine.earlier': {
    vi: '{count|number} việc còn đứng tên {earlier}, nay là hoặc thuộc {unit}.',
    en: '{count|number} {count|plural:row still stands:rows still stand} in the name of {earlier}, which became {unit} or part of it.',
  },
  'pane.mine.earlier.show': { vi: 'Xem việc của {earlier}', en: 'Show the rows of {earlier}' },
  'pane.mine.list': { vi: 'Việc của đơn vị', en: 'Rows of the unit' },
  'pane.mine.filter': { vi: 'Lọc việc', en: 'Filter the rows' },
  'pane.mine.role': { vi: 'Vai trò', en: 'Role' },
  'pane.mine.every-role': { vi: 'Mọi vai trò', en: 'Every role' },
  'pane.mine.role.lead': { vi: 'Chủ trì', en: 'Leading' },
  'pane.mine.role.coordinator': { vi: 'Phối hợp', en: 'Coordinating' },
  'pane.mine.words': { vi: 'Từ trong việc', en: 'Words in the row' },
  'pane.mine.shown': {
    vi: 'Đang hiện {shown|number} trong {all|number} việc.',
    en: 'Showing {shown|number} of {all|number} {all|plural:row:rows}.',
  },
  'pane.mine.none-match': { vi: 'Không có việc nào khớp bộ lọc.', en: 'No row matches the filters.' },
  'pane.mine.group': { vi: '{title} ({count|number})', en: '{title} ({count|number})' },
  'pane.mine.group.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'pane.mine.group.this-month': { vi: 'Tháng này', en: 'This month' },
  'pane.mine.group.this-quarter': { vi: 'Quý này', en: 'This quarter' },
  'pane.mine.group.later': { vi: 'Sau này', en: 'Later' },
  'pane.mine.group.recurring': { vi: 'Định kỳ', en: 'Recurring' },
  'pane.mine.group.no-date': { vi: 'Chưa rõ hạn', en: 'No clear deadline' },
  'pane.mine.group.done': { vi: 'Đã hoàn thành', en: 'Done' },
  'pane.mine.next-day': { vi: 'lần tới {day|date}', en: 'next on {day|date}' },
  'pane.mine.percent': { vi: '{percent|number} %', en: '{percent|number} %' },
  'pane.mine.unsaved': { vi: 'Chưa lưu', en: 'Not saved' },
  'pane.mine.unsaved.rows': {
    vi: '{count|number} dòng có thay đổi chưa lưu.',
    en: '{count|number} {count|plural:row has:rows have} unsaved changes.',
  },
  'pane.mine.unsaved.open': { vi: 'Mở {key}', en: 'Open {key}' },
  'pane.mine.show': { vi: 'Xem', en: 'Show' },
  'pane.mine.show.label': { vi: 'Xem {key} trong trang', en: 'Show {key} in its sheet' },
  'pane.mine.selected': { vi: 'Mở dòng đang chọn', en: 'Open the selected row' },
  'pane.mine.selected.none': {
    vi: 'Ô đang chọn không thuộc dòng nào của kế hoạch. Chọn một ô trong bảng rồi bấm lại.',
    en: 'The selected cell is in no row of the plan. Select a cell of a table, then press again.',
  },
  'pane.mine.selected.no-key': {
    vi: 'Dòng đang chọn chưa có mã nên chưa mở được. Ghi mã cho dòng trước.',
    en: 'The selected row has no key, so it cannot be opened. Give it a key first.',
  },
  'pane.units.find': { vi: 'Tìm đơn vị', en: 'Find a unit' },
  'pane.units.find.placeholder': { vi: 'Gõ tên hoặc tên viết tắt', en: 'Type a name or abbreviation' },
  'pane.units.choices': { vi: 'Đơn vị', en: 'Units' },
  'pane.units.found': {
    vi: 'Có {count|number} đơn vị.',
    en: '{count|number} {count|plural:unit:units}.',
  },
  'pane.units.more': {
    vi: 'Có {count|number} đơn vị; đang hiện {shown|number}. Gõ thêm để tìm.',
    en: '{count|number} {count|plural:unit:units}; showing {shown|number}. Type more to find one.',
  },
  'pane.units.none-found': {
    vi: 'Không có đơn vị nào khớp. Gõ ít chữ hơn, hoặc ghi đơn vị vào trang Đơn vị.',
    en: 'No unit matches. Type less, or add the unit to the sheet Đơn vị.',
  },
  'pane.units.leads': { vi: 'chủ trì {count|number}', en: 'leads {count|number}' },
  'pane.units.coordinates': { vi: 'phối hợp {count|number}', en: 'coordinates {count|number}' },
  'pane.units.ended': { vi: 'đến {day|date}', en: 'until {day|date}' },
  'pane.units.since': { vi: 'từ {day|date}', en: 'from {day|date}' },
} as const satisfies Record<string, Sentence>;
