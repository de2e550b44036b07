import type { Sentence } from '../../sentence';

/** The list of findings, its filters, and what is seen before a fix. */
export const findings = {
  'pane.undo': { vi: 'Hoàn tác', en: 'Undo' },
  'pane.check': { vi: 'Kiểm tra', en: 'Check' },
  'pane.shown.filtered': {
    vi: '{label} đang bị bộ lọc của bảng che, nên chưa thấy trong trang {sheet}.',
    en: 'A filter of the table hides {label}, so it cannot be seen in the sheet {sheet}.',
  },
  'pane.shown.hidden': {
    vi: 'Dòng hoặc trang chứa {label} đang ẩn. Bỏ ẩn trong Excel để thấy ({address}).',
    en: 'The row or sheet of {label} is hidden. Unhide it in Excel to see it ({address}).',
  },
  'pane.shown.cleared': {
    vi: 'Đang bỏ lọc để thấy dòng cần xem.',
    en: 'The filter is cleared, so that the row can be seen.',
  },
  'pane.shown.clear-filter': { vi: 'Bỏ lọc bảng này', en: 'Clear this table’s filter' },
  'pane.shown.restore-filter': { vi: 'Lọc lại như cũ', en: 'Put the filter back' },
  'pane.checked.at': { vi: 'Kiểm tra lúc {time}, {day|date}', en: 'Checked at {time}, {day|date}' },
  'pane.checked.stale': {
    vi: 'Bảng tính đã thay đổi sau lần kiểm tra lúc {time}, {day|date}',
    en: 'The workbook has changed since it was checked at {time}, {day|date}',
  },
  'pane.checked.stale-short': {
    vi: 'Đã cũ: bảng tính thay đổi sau {time}, {day|date}',
    en: 'Stale: the workbook changed after {time}, {day|date}',
  },
  'pane.severity.error': { vi: 'Lỗi', en: 'Error' },
  'pane.severity.warning': { vi: 'Cần xem', en: 'To look at' },
  'pane.severity.info': { vi: 'Để biết', en: 'For information' },
  'pane.findings.summary': { vi: 'Số phát hiện theo mức', en: 'Findings by severity' },
  'pane.findings.counts': {
    vi: '{error|number} lỗi · {warning|number} cần xem · {info|number} để biết',
    en: '{error|number} {error|plural:error:errors} · {warning|number} to look at · {info|number} for information',
  },
  'pane.findings.none': { vi: 'Không có gì phải sửa', en: 'Nothing to correct' },
  'pane.findings.none.note': {
    vi: 'Đã kiểm tra {rows|number} dòng, không có phát hiện nào.',
    en: 'Checked {rows|number} {rows|plural:row:rows}; there are no findings.',
  },
  'pane.findings.list': { vi: 'Các phát hiện', en: 'Findings' },
  'pane.findings.group': { vi: '{title} ({count|number})', en: '{title} ({count|number})' },
  'pane.check.any.title': { vi: 'Phát hiện khác', en: 'Other findings' },
  'pane.check.any.why': { vi: 'Cần người xem lại.', en: 'Someone should look at this.' },
  'pane.findings.record': { vi: 'Ghi vào trang Kiểm tra', en: 'Write to the sheet Kiểm tra' },
  'pane.filter': { vi: 'Lọc phát hiện', en: 'Filter the findings' },
  'pane.filter.severity': { vi: 'Mức', en: 'Severity' },
  'pane.filter.every-severity': { vi: 'Mọi mức', en: 'Every severity' },
  'pane.filter.unit': { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
  'pane.filter.every-unit': { vi: 'Mọi đơn vị', en: 'Every unit' },
  'pane.filter.words': { vi: 'Từ trong phát hiện', en: 'Words in the finding' },
  'pane.filter.words.placeholder': { vi: 'Tìm', en: 'Find' },
  'pane.filter.clear': { vi: 'Bỏ lọc', en: 'Clear the filters' },
  'pane.findings.shown': {
    vi: 'Đang hiện {shown|number} trong {all|number} phát hiện.',
    en: 'Showing {shown|number} of {all|number} {all|plural:finding:findings}.',
  },
  'pane.findings.none-match': {
    vi: 'Không có phát hiện nào khớp bộ lọc.',
    en: 'No finding matches the filters.',
  },
  'pane.finding.workbook': { vi: 'Cả bảng tính', en: 'The whole workbook' },
  'pane.finding.found': { vi: 'Đang ghi', en: 'Written' },
  'pane.finding.found.nothing': { vi: '(trống)', en: '(empty)' },
  'pane.finding.reading': { vi: 'Cách đọc', en: 'Read as' },
  'pane.finding.expected': { vi: 'Cần ghi', en: 'Expected' },
  'pane.finding.show': { vi: 'Xem', en: 'Show' },
  'pane.finding.show.label': { vi: 'Xem {name}', en: 'Show {name}' },
  'pane.finding.fix': { vi: 'Sửa', en: 'Fix' },
  'pane.finding.fix.label': { vi: 'Sửa {name}', en: 'Fix {name}' },
  'pane.fixes.title': { vi: 'Xem trước khi sửa', en: 'Before it is changed' },
  'pane.fixes.sentence': {
    vi: 'Chỗ chắc chắn được đánh dấu sẵn. Chỗ khác chờ bạn chọn.',
    en: 'What is sure is ticked. The rest waits for you.',
  },
  'pane.fixes.unsure': {
    vi: 'Chưa chắc; đọc kỹ trước khi chọn.',
    en: 'Not sure; read it before ticking.',
  },
  'pane.fixes.becomes': { vi: 'thành', en: 'becomes' },
  'pane.fixes.open': { vi: 'Sửa {count|number} chỗ…', en: 'Fix {count|number} {count|plural:place:places}…' },
  'pane.fixes.apply': { vi: 'Sửa {count|number} chỗ', en: 'Fix {count|number} {count|plural:place:places}' },
  'pane.fixes.gone': {
    vi: 'Các chỗ này đã được sửa hoặc không còn.',
    en: 'These places have been corrected or are gone.',
  },
} as const satisfies Record<string, Sentence>;
