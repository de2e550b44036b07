import type { Sentence } from '../sentence';

/** How a period was read, and what makes it unsure. */
export const periods = {
  'period.range': { vi: 'Từ ngày {from} đến hết ngày {to}.', en: 'From {from} to {to}.' },
  'period.end': {
    vi: 'Đến hết ngày {to}; không ghi thời điểm bắt đầu.',
    en: 'Up to {to}; no start is named.',
  },
  'period.open': { vi: 'Từ ngày {from}, không ghi thời điểm kết thúc.', en: 'From {from}; no end is named.' },
  'period.after': {
    vi: 'Ghi “sau”, nên bắt đầu từ ngày {from}.',
    en: 'It says “after”, so it starts on {from}.',
  },
  'period.vision': {
    vi: 'Mốc tầm nhìn không phải thời điểm kết thúc của giai đoạn.',
    en: 'The year of vision is not the end of the period.',
  },
  'period.noStart': {
    vi: 'Chưa rõ thời điểm bắt đầu. Bổ sung.',
    en: 'It is not clear when it starts. Add the start.',
  },
  'period.partStart': {
    vi: '“Giữa” hoặc “cuối” không nói rõ bắt đầu từ ngày nào. Ghi ngày cụ thể.',
    en: '“Middle” or “end” does not say on which day it starts. Write the day.',
  },
  'period.severalYears': {
    vi: 'Có nhiều năm rời nhau. Ghi thành một giai đoạn.',
    en: 'Several separate years are named. Write one period.',
  },
  'period.listed': {
    vi: 'Các mốc liền nhau được đọc là một giai đoạn. Xác nhận.',
    en: 'Times that follow each other are read as one period. Confirm it.',
  },
  'period.dashLost': {
    vi: 'Thiếu dấu gạch giữa hai năm. Xác nhận.',
    en: 'The dash between the years is missing. Confirm it.',
  },
  'period.noPeriod': { vi: 'Không thấy giai đoạn trong ô.', en: 'The cell holds no period.' },
} as const satisfies Record<string, Sentence>;
