import type { Sentence } from '../../sentence';

/** Figures, units and rows. */
export const overview = {
  'pane.as-is': { vi: '{text}', en: '{text}' },
  'pane.overview.not-checked': {
    vi: 'Bảng tính này có kế hoạch. Kiểm tra để thấy số liệu và các chỗ cần sửa.',
    en: 'This workbook holds a plan. Check it to see its figures and what needs correcting.',
  },
  'pane.locked': {
    vi: 'Đang khóa: {sheets}. Vẫn xem và kiểm tra được. Khi ghi, chương trình hỏi trước, mở khóa rồi khóa lại ngay.',
    en: 'Protected: {sheets}. Reading and checking still work. Before writing you are asked; the sheet is then unprotected and protected again at once.',
  },
  'pane.tiles': { vi: 'Cần chú ý', en: 'Needs attention' },
  'pane.tile.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'pane.tile.due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'pane.tile.unassigned': { vi: 'Chưa phân công', en: 'Unassigned' },
  'pane.tile.no-date': { vi: 'Không rõ hạn', en: 'No clear deadline' },
  'pane.total.rows': {
    vi: '{count|number} dòng: {tasks|number} nhiệm vụ, {indicators|number} chỉ tiêu',
    en: '{count|number} {count|plural:row:rows}: {tasks|number} {tasks|plural:task:tasks}, {indicators|number} {indicators|plural:indicator:indicators}',
  },
  'pane.total.done': { vi: 'Hoàn thành: {count|number}', en: 'Done: {count|number}' },
  'pane.highlights': { vi: 'Tô cảnh báo', en: 'Highlight warnings' },
  'pane.highlights.unknown': {
    vi: 'Tô cảnh báo (chưa rõ đang bật hay tắt)',
    en: 'Highlight warnings (not known whether on or off)',
  },
  'pane.units': { vi: 'Theo đơn vị chủ trì ({count|number})', en: 'By lead unit ({count|number})' },
  'pane.units.none': { vi: 'Chưa có đơn vị chủ trì', en: 'No lead unit' },
  'pane.units.rows': { vi: '{count|number} dòng', en: '{count|number} {count|plural:row:rows}' },
  'pane.standing.overdue': { vi: 'Quá hạn', en: 'Overdue' },
  'pane.standing.inTime': { vi: 'Trong hạn', en: 'In time' },
  'pane.standing.noDate': { vi: 'Không rõ hạn', en: 'No clear deadline' },
  'pane.standing.done': { vi: 'Hoàn thành', en: 'Done' },
  'pane.standing.late': { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  'pane.standing.done-in-time': { vi: 'Hoàn thành đúng hạn', en: 'Done in time' },
  'pane.rows.label': { vi: 'Các dòng của kế hoạch', en: 'Rows of the plan' },
  'pane.rows.none': { vi: 'Không có dòng nào.', en: 'There are no such rows.' },
  'pane.rows.group': { vi: '{title} ({count|number})', en: '{title} ({count|number})' },
  'pane.row.no-key': { vi: '(chưa có mã)', en: '(no key)' },
  'pane.row.no-unit': { vi: 'Chưa có đơn vị', en: 'No unit' },
  'pane.row.no-deadline': { vi: 'Chưa ghi thời hạn', en: 'No deadline written' },
  'pane.row.deadline': { vi: 'Thời hạn: {text}', en: 'Deadline: {text}' },
  'pane.row.last-day': { vi: 'hạn cuối {day|date}', en: 'last day {day|date}' },
} as const satisfies Record<string, Sentence>;
