import type { Sentence } from '../../sentence';

/** What the pane says around damage and its mending; each damage has its own sentence. */
export const repair = {
  'pane.step.repair': { vi: 'Đang sửa lại…', en: 'Repairing…' },
  'pane.step.unrepair': { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  'pane.repair.broken': {
    vi: '{count|number} chỗ hỏng trong phần của kế hoạch',
    en: '{count|number} {count|plural:thing is:things are} broken in the plan’s part of the workbook',
  },
  'pane.repair.changed': {
    vi: '{count|number} chỗ đã đổi, vẫn dùng được',
    en: '{count|number} {count|plural:thing was changed and still works:things were changed and still work}',
  },
  'pane.repair.mend': { vi: 'Sửa lại', en: 'Repair' },
  'pane.repair.newer': { vi: 'Bổ sung của phiên bản này', en: 'New in this version' },
  'pane.repair.add': { vi: 'Thêm', en: 'Add' },
  'pane.repair.restore': { vi: 'Đưa về như cũ', en: 'Put back' },
  'pane.repair.show': { vi: 'Xem', en: 'Show' },
  'pane.repair.place': { vi: 'Chỗ hỏng', en: 'Damage' },
  'pane.notice.repaired': {
    vi: 'Đã sửa {count|number} chỗ.',
    en: 'Repaired {count|number} {count|plural:place:places}.',
  },
  'pane.notice.repaired-some': {
    vi: 'Đã sửa {count|number} chỗ; còn {open|number} chỗ phải tự sửa, xem danh sách.',
    en: 'Repaired {count|number} {count|plural:place:places}; {open|number} left to repair by hand, see the list.',
  },
  'pane.notice.unrepaired': {
    vi: 'Đã hoàn tác việc sửa. Trang, cột và quy tắc đã tạo lại vẫn giữ.',
    en: 'The repair was undone. Sheets, columns and rules that were made again stay.',
  },
} as const satisfies Record<string, Sentence>;
