import type { Sentence } from '../sentence';

export const workbook = {
  'workbook.dropped.macros': {
    vi: 'Đã bỏ macro khỏi tệp ghi ra. Tệp gốc giữ nguyên.',
    en: 'The macros were left out of the file written. The original keeps them.',
  },
} as const satisfies Record<string, Sentence>;
