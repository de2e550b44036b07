import type { Sentence } from '../sentence';

/** The names of the actions and what they say while they work. */
export const actions = {
  'action.load-plan': { vi: 'Nạp kế hoạch', en: 'Load the plan' },
  'action.load-plan.survey': { vi: 'Đang xem bảng tính…', en: 'Looking at the workbook…' },
  'action.load-plan.read': { vi: 'Đang đọc kế hoạch…', en: 'Reading the plan…' },
  'action.load-plan.write': { vi: 'Đang ghi các bảng…', en: 'Writing the tables…' },
  'action.check-workbook': { vi: 'Kiểm tra', en: 'Check' },
  'action.check-workbook.read': { vi: 'Đang đọc các bảng…', en: 'Reading the tables…' },
  'action.check-workbook.judge': { vi: 'Đang kiểm tra…', en: 'Checking…' },
  'action.apply-fixes.not-marked': {
    vi: 'Trang {sheet} không còn cột “{heading}” nên không ghi “Đã sửa” vào danh sách.',
    en: 'The sheet {sheet} has no column “{heading}” any more, so the list does not say “Đã sửa”.',
  },
  'action.apply-fixes': { vi: 'Sửa', en: 'Fix' },
  'action.apply-fixes.write': {
    vi: 'Đang sửa {count|number} ô…',
    en: 'Fixing {count|number} {count|plural:cell:cells}…',
  },
  'action.decide-findings': { vi: 'Ghi cách xử lý', en: 'Write down what was decided' },
  'action.decide-findings.write': {
    vi: 'Đang ghi cách xử lý {count|number} phát hiện…',
    en: 'Writing what was decided about {count|number} {count|plural:finding:findings}…',
  },
  'action.settle-spellings': { vi: 'Gom tên đơn vị', en: 'Group unit names' },
  'action.settle-spellings.write': {
    vi: 'Đang ghi {count|number} ô…',
    en: 'Writing {count|number} {count|plural:cell:cells}…',
  },
  'action.set-highlights': { vi: 'Tô cảnh báo', en: 'Highlight warnings' },
  'action.change-settings': { vi: 'Đổi Tính đến ngày', en: 'Change the as-of day' },
  'action.inspect-workbook': { vi: 'Xem tình trạng', en: 'Look for damage' },
  'action.repair-workbook': { vi: 'Sửa lại', en: 'Repair' },
  'action.repair-workbook.look': { vi: 'Đang xem chỗ hỏng…', en: 'Looking for damage…' },
  'action.repair-workbook.mend': {
    vi: 'Đang sửa {count|number} chỗ…',
    en: 'Repairing {count|number} {count|plural:place:places}…',
  },
  'action.take-back-repair': { vi: 'Hoàn tác', en: 'Undo' },
  'action.apply-merge': { vi: 'Hợp nhất', en: 'Merge' },
  'action.apply-merge.read': { vi: 'Đang đọc lại sổ…', en: 'Reading the workbook again…' },
  'action.apply-merge.write': {
    vi: 'Đang ghi {count|number} ô…',
    en: 'Writing {count|number} {count|plural:cell:cells}…',
  },
  'action.save-decisions': { vi: 'Lưu quyết định', en: 'Save decisions' },
  'action.save-decisions.write': {
    vi: 'Đang ghi {count|number} dòng vào trang Hợp nhất…',
    en: 'Writing {count|number} {count|plural:line:lines} to the sheet Hợp nhất…',
  },
  'action.take-back': { vi: 'Hoàn tác', en: 'Undo' },
  'action.take-back.read': { vi: 'Đang xem các ô đã ghi…', en: 'Looking at the cells that were written…' },
  'action.take-back.write': {
    vi: 'Đang trả lại {count|number} ô…',
    en: 'Putting back {count|number} {count|plural:cell:cells}…',
  },
  'action.edit-row': { vi: 'Lưu dòng', en: 'Save a row' },
  'action.edit-row.write': { vi: 'Đang lưu {key}…', en: 'Saving {key}…' },
  'action.show-place': { vi: 'Xem', en: 'Show' },
  'action.survey-unload': { vi: 'Xem trước khi gỡ', en: 'Look before taking out' },
  'action.survey-unload.read': { vi: 'Đang xem cả bảng tính…', en: 'Looking at the whole workbook…' },
  'action.unload-plan': { vi: 'Gỡ kế hoạch', en: 'Take the plan out' },
  'action.unload-plan.keep': {
    vi: 'Đang gỡ phần của chương trình…',
    en: 'Taking out what is the program’s…',
  },
  'action.unload-plan.remove': { vi: 'Đang xóa các trang của kế hoạch…', en: 'Deleting the plan’s sheets…' },
  'action.restore-plan': { vi: 'Đưa kế hoạch trở lại', en: 'Bring the plan back' },
  'action.restore-plan.write': { vi: 'Đang ghi lại các trang…', en: 'Writing the sheets again…' },
  'action.record-findings': { vi: 'Ghi vào trang Kiểm tra', en: 'Write to the sheet Kiểm tra' },
  'action.record-findings.write': {
    vi: 'Đang ghi {count|number} phát hiện…',
    en: 'Writing {count|number} {count|plural:finding:findings}…',
  },
} as const satisfies Record<string, Sentence>;
