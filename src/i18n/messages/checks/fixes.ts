import type { Sentence } from '../../sentence';

/** Names of fixes, and what several checks say. */
export const fixes = {
  'check.as-text': { vi: '{text}', en: '{text}' },
  'check.as-day': { vi: '{day|date}', en: '{day|date}' },
  'check.fix.write-name': { vi: 'Sửa “{written}” thành “{name}”', en: 'Change “{written}” to “{name}”' },
  'check.fix.write-text': { vi: 'Ghi “{text}”', en: 'Write “{text}”' },
  'check.fix.write-original': {
    vi: 'Ghi lại như quyết định: “{text}”',
    en: 'Write what the decision says: “{text}”',
  },
  'check.fix.write-status': { vi: 'Chọn trạng thái “{text}”', en: 'Choose the status “{text}”' },
  'check.fix.write-percent': { vi: 'Ghi tiến độ {text}', en: 'Write {text} as the progress' },
  'check.fix.write-as-day': { vi: 'Ghi ngày {day|date}', en: 'Write the day {day|date}' },
  'check.fix.write-day': { vi: 'Ghi {day|date} vào Hạn cuối', en: 'Write {day|date} as the last day' },
  'check.fix.clear-day': { vi: 'Xóa {day|date} khỏi Hạn cuối', en: 'Clear {day|date} from the last day' },
  'check.fix.confirm-day': {
    vi: 'Xác nhận hạn cuối là {day|date}',
    en: 'Confirm {day|date} as the last day',
  },
} as const satisfies Record<string, Sentence>;
