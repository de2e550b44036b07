import type { Sentence } from '../../sentence';

/** The findings as work: their states, what is decided about them, and the form that asks why. */
export const worklist = {
  'pane.step.decide': { vi: 'Đang ghi cách xử lý…', en: 'Writing what was decided…' },
  'pane.notice.decided.fixed': {
    vi: 'Đã ghi {count|number} phát hiện là đã sửa.',
    en: 'Put down {count|number} {count|plural:finding:findings} as fixed.',
  },
  'pane.notice.decided.accepted': {
    vi: 'Đã chấp nhận {count|number} phát hiện.',
    en: 'Accepted {count|number} {count|plural:finding:findings}.',
  },
  'pane.notice.decided.sentBack': {
    vi: 'Đã trả lại {count|number} phát hiện.',
    en: 'Sent back {count|number} {count|plural:finding:findings}.',
  },
  'pane.notice.decided.reopened': {
    vi: 'Đã mở lại {count|number} phát hiện.',
    en: 'Reopened {count|number} {count|plural:finding:findings}.',
  },
} as const satisfies Record<string, Sentence>;
