import type { Sentence } from '../../sentence';

/** The form of one row. */
export const row = {
  'pane.form.title': { vi: 'Dòng {key}', en: 'Row {key}' },
  'pane.form.show': { vi: 'Xem trong trang', en: 'Show in its sheet' },
  'pane.form.life': { vi: 'Quá trình của dòng', en: 'Life of the row' },
  'pane.form.target': { vi: 'Mục tiêu: {target}', en: 'Target: {target}' },
  'pane.form.part.progress': { vi: 'Tiến độ của đơn vị chủ trì', en: 'Progress of the lead unit' },
  'pane.form.part.contribution': { vi: 'Phần phối hợp của {unit}', en: 'Contribution of {unit}' },
  'pane.form.part.plan': { vi: 'Nội dung kế hoạch', en: 'What the plan says' },
  'pane.form.contributions': { vi: 'Các đơn vị phối hợp', en: 'Coordinating units' },
  'pane.form.contributions.none': { vi: 'Chưa ghi gì.', en: 'Nothing written yet.' },
  'pane.form.contributions.dated': { vi: '{day|date}: {text}', en: '{day|date}: {text}' },
  'pane.form.contributions.request': { vi: 'Đề nghị: {text}', en: 'Request: {text}' },
  'pane.form.contributions.open': {
    vi: 'Mở phần phối hợp của {unit}',
    en: 'Open the contribution of {unit}',
  },
  'pane.form.open': { vi: 'Mở', en: 'Open' },
  'pane.form.no-contribution': {
    vi: 'Trang Phối hợp chưa có dòng của đơn vị này cho {key}. Thêm một dòng với mã và tên đơn vị, rồi kiểm tra lại.',
    en: 'The sheet Phối hợp has no row of this unit for {key}. Add one with the key and the unit’s name, then check again.',
  },
  'pane.form.gone': {
    vi: 'Không còn dòng {key} trong bảng. Kiểm tra lại để cập nhật danh sách.',
    en: 'The row {key} is no longer in its table. Check again to bring the list up to date.',
  },
  'pane.form.doubled': {
    vi: 'Mã {key} có ở nhiều dòng nên không sửa được ở đây. Sửa mã cho khác nhau trước.',
    en: 'Several rows have the key {key}, so it cannot be edited here. Give them different keys first.',
  },
  'pane.form.formula': {
    vi: 'Ô này có công thức nên chỉ sửa trong trang.',
    en: 'This cell holds a formula, so it is edited in its sheet only.',
  },
  'pane.form.status.empty': { vi: '(để trống)', en: '(empty)' },
  'pane.form.calendar': { vi: 'Chọn {heading} trên lịch', en: 'Choose {heading} from a calendar' },
  'pane.form.units.add': { vi: 'Thêm đơn vị vào {heading}', en: 'Add a unit to {heading}' },
  'pane.form.units.remove': { vi: 'Bỏ {name}', en: 'Take {name} out' },
  'pane.form.units.none': { vi: 'Chưa có đơn vị.', en: 'No unit yet.' },
  'pane.form.units.group': { vi: 'không nêu tên đơn vị', en: 'names no unit' },
  'pane.form.units.unknown': { vi: 'chưa có trong trang Đơn vị', en: 'not in the sheet Đơn vị' },
  'pane.form.units.read-as': { vi: 'đọc là {name}', en: 'read as {name}' },
  'pane.form.conflict': {
    vi: 'Ô này đã đổi trong trang thành {inSheet}. Bạn đang nhập {typed}.',
    en: 'This cell was changed in its sheet to {inSheet}. You are entering {typed}.',
  },
  'pane.form.conflict.empty': { vi: '(trống)', en: '(empty)' },
  'pane.form.conflict.value': { vi: '“{text}”', en: '“{text}”' },
  'pane.form.conflict.mine': { vi: 'Giữ bản đang nhập', en: 'Keep what I enter' },
  'pane.form.conflict.sheet': { vi: 'Lấy theo trang', en: 'Take the sheet’s' },
  'pane.form.save': { vi: 'Lưu', en: 'Save' },
  'pane.form.discard': { vi: 'Bỏ thay đổi', en: 'Discard changes' },
  'pane.form.discard.ask': {
    vi: 'Bỏ {count|number} thay đổi chưa lưu?',
    en: 'Discard {count|number} unsaved {count|plural:change:changes}?',
  },
  'pane.form.discard.yes': { vi: 'Bỏ', en: 'Discard' },
  'pane.form.discard.no': { vi: 'Giữ lại', en: 'Keep them' },
  'pane.form.unchanged': { vi: 'Chưa có thay đổi.', en: 'No changes yet.' },
  'pane.form.unsaved': {
    vi: '{count|number} thay đổi chưa lưu.',
    en: '{count|number} unsaved {count|plural:change:changes}.',
  },
  'pane.form.not-ready': {
    vi: 'Chưa lưu được: xem {count|number} chỗ được đánh dấu.',
    en: 'Not saved yet: look at the {count|number} marked {count|plural:place:places}.',
  },
  'pane.step.edit-row': { vi: 'Đang lưu…', en: 'Saving…' },
  'pane.notice.row-saved': {
    vi: 'Đã lưu {key}: {count|number} ô.',
    en: 'Saved {key}: {count|number} {count|plural:cell:cells}.',
  },
  'pane.notice.row-changed-meanwhile': {
    vi: 'Chưa lưu {key}: có ô vừa đổi trong trang. Xem lại rồi lưu.',
    en: '{key} is not saved: a cell has just changed in its sheet. Look again, then save.',
  },
} as const satisfies Record<string, Sentence>;
