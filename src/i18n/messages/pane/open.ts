import type { Sentence } from '../../sentence';

/** What the pane says of a plan's file that the user has chosen. */
export const open = {
  'pane.open.reading': { vi: 'Đang đọc {file}…', en: 'Reading {file}…' },
  'pane.open.title': { vi: 'Nội dung đọc được từ {file}', en: 'What was read from {file}' },
  'pane.open.indicators': {
    vi: '{count|number} chỉ tiêu',
    en: '{count|number} {count|plural:indicator:indicators}',
  },
  'pane.open.tasks': { vi: '{count|number} nhiệm vụ', en: '{count|number} {count|plural:task:tasks}' },
  'pane.open.questions': {
    vi: '{count|number} điểm cần xem lại. Sau khi nạp, các điểm này nằm trong phần Kiểm tra.',
    en: '{count|number} {count|plural:point:points} to look at. Once the plan is loaded, they are among the findings.',
  },
  'pane.open.more-questions': { vi: 'và {count|number} điểm khác', en: 'and {count|number} more' },
  'pane.open.load': { vi: 'Nạp kế hoạch này', en: 'Load this plan' },
  'pane.open.put-away': { vi: 'Bỏ qua tệp này', en: 'Put this file away' },
  'pane.open.changed': {
    vi: 'Không đọc được {file}. Tệp đã đổi, đã dời chỗ hoặc đang bị chương trình khác giữ. Chọn lại tệp.',
    en: '{file} cannot be read. It has changed, was moved, or is held by another program. Choose it again.',
  },
} as const satisfies Record<string, Sentence>;
