import type { Sentence } from '../sentence';

/** Entries of the journal, in the pane and at the command line. */
export const history = {
  'history.undoes': { vi: 'Hoàn tác lần ghi số {entry}', en: 'Undo of entry {entry}' },
  'history.take-back-repair': { vi: 'Hoàn tác việc sửa lại', en: 'Undo of a repair' },
  'history.fold-journal': { vi: 'Các lần ghi cũ gộp lại', en: 'Older entries, folded' },
  'history.other': { vi: 'Việc khác ({action})', en: 'Something else ({action})' },
  'history.cell': { vi: '1 ô, {place} ({key} · {heading})', en: '1 cell, {place} ({key} · {heading})' },
  'history.cells': {
    vi: '{count|number} ô tại {sheets}',
    en: '{count|number} {count|plural:cell:cells} on {sheets}',
  },
  'history.made': {
    vi: 'trang {sheet} với {count|number} dòng',
    en: 'sheet {sheet} with {count|number} {count|plural:row:rows}',
  },
  'history.rows': {
    vi: 'ghi lại trang {sheet}: {before|number} → {after|number} dòng',
    en: 'rewrote sheet {sheet}: {before|number} → {after|number} {after|plural:row:rows}',
  },
  'history.setting': {
    vi: '{name}: {before|date} → {after|date}',
    en: '{name}: {before|date} → {after|date}',
  },
  'history.highlights-on': { vi: 'bật màu cảnh báo', en: 'highlights on' },
  'history.highlights-off': { vi: 'tắt màu cảnh báo', en: 'highlights off' },
  'history.mended': { vi: 'sửa lại {place}', en: 'repaired {place}' },
  'history.written': {
    vi: '{place}: “{before}” thành “{after}”',
    en: '{place}: “{before}” became “{after}”',
  },
  'history.returned': {
    vi: 'nhận {file} của {unit}, kỳ {period}',
    en: 'took {file} of {unit}, period {period}',
  },
  'history.returned-superseded': {
    vi: 'nhận {file} của {unit}, kỳ {period}; đã có tệp gửi sau thay thế',
    en: 'took {file} of {unit}, period {period}; a later file takes its place',
  },
  'history.merged': {
    vi: '{count|number} ô của {unit}, từ {file}',
    en: '{count|number} {count|plural:cell:cells} of {unit}, from {file}',
  },
  'history.settled': {
    vi: '{key}, cột {heading}: gửi về {said}; đã ghi {kept}',
    en: '{key}, column {heading}: sent back {said}; kept {kept}',
  },
  'history.settled-row': {
    vi: 'dòng {key}: gửi về {said}; đã ghi {kept}',
    en: 'row {key}: sent back {said}; kept {kept}',
  },
  'history.lost': {
    vi: 'nhật ký trước đó đã mất cùng trang ẩn',
    en: 'the journal before it was lost with its hidden sheet',
  },
  'history.folded': {
    vi: 'thay cho {count|number} lần ghi, từ {from|date} đến {to|date}',
    en: 'stands for {count|number} {count|plural:entry:entries}, {from|date} to {to|date}',
  },
  'history.day': { vi: '{day|date}', en: '{day|date}' },
  'history.day-time': { vi: '{day|date} lúc {time}', en: '{day|date} at {time}' },
  'history.by': { vi: '{by}', en: '{by}' },
  'history.source': { vi: 'từ tệp {source}', en: 'from file {source}' },
  'history.otherwise.made': {
    vi: 'Để trở lại trước khi nạp, chọn Gỡ kế hoạch trong ⋯.',
    en: 'To go back to before the load, choose Take the plan out in ⋯.',
  },
  'history.otherwise.mended': {
    vi: 'Phần sửa lại là phần của chương trình. Chỉ hoàn tác được ngay sau khi sửa, ở dòng thông báo.',
    en: 'What was repaired is the program’s own. It can be undone right after the repair only, in the notice.',
  },
  'history.otherwise.account': {
    vi: 'Các dòng trên trang Hợp nhất ở lại; dòng có ô được hoàn tác ghi “Đã hoàn tác” ở cột Đã ghi.',
    en: 'The lines on the sheet Hợp nhất stay; those whose cells are undone say “Đã hoàn tác” in the column Đã ghi.',
  },
  'history.otherwise.rows': {
    vi: 'Danh sách phát hiện không hoàn tác: ghi lại vào trang Kiểm tra khi cần.',
    en: 'The list of findings is not undone: write it to the sheet Kiểm tra again when needed.',
  },
} as const satisfies Record<string, Sentence>;
