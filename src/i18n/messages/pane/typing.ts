import type { Sentence } from '../../sentence';

/** What is found while people type, here or at another Excel. */
export const typing = {
  'pane.typed.own': { vi: 'Mới thấy ở {address}: {said}', en: 'New at {address}: {said}' },
  'pane.typed.more': {
    vi: 'Còn {count|number} chỗ khác.',
    en: '{count|number} more {count|plural:place:places}.',
  },
  'pane.typed.cells': {
    vi: 'Người khác vừa sửa {cells|number} ô.',
    en: 'Somebody else just changed {cells|number} {cells|plural:cell:cells}.',
  },
  'pane.typed.others': {
    vi: 'Người khác sửa: {address} – {said}',
    en: 'Changed by somebody else: {address} – {said}',
  },
  'pane.typed.workbook': { vi: 'Cả tệp', en: 'The workbook' },
  'pane.finding.rechecking': { vi: 'Đang kiểm tra lại', en: 'Being checked again' },
  'pane.finding.by-others': { vi: 'Người khác vừa sửa', en: 'Changed by somebody else' },
} as const satisfies Readonly<Record<string, Sentence>>;
