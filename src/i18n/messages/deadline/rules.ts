import type { Sentence } from '../../sentence';

/** How a rule that comes back was read, and what makes it unsure. */
export const deadlineRules = {
  'deadline.every.always': { vi: 'Thực hiện thường xuyên.', en: 'Done all the time.' },
  'deadline.every.day': { vi: 'Thực hiện hằng ngày.', en: 'Comes back every day.' },
  'deadline.every.week': { vi: 'Thực hiện hằng tuần.', en: 'Comes back every week.' },
  'deadline.every.month': { vi: 'Thực hiện hằng tháng.', en: 'Comes back every month.' },
  'deadline.every.quarter': { vi: 'Thực hiện hằng quý.', en: 'Comes back every quarter.' },
  'deadline.every.half': { vi: 'Thực hiện 6 tháng một lần.', en: 'Comes back every six months.' },
  'deadline.every.year': { vi: 'Thực hiện hằng năm.', en: 'Comes back every year.' },
  'deadline.weekday.mon': { vi: 'Hạn là thứ Hai hằng tuần.', en: 'Due every Monday.' },
  'deadline.weekday.tue': { vi: 'Hạn là thứ Ba hằng tuần.', en: 'Due every Tuesday.' },
  'deadline.weekday.wed': { vi: 'Hạn là thứ Tư hằng tuần.', en: 'Due every Wednesday.' },
  'deadline.weekday.thu': { vi: 'Hạn là thứ Năm hằng tuần.', en: 'Due every Thursday.' },
  'deadline.weekday.fri': { vi: 'Hạn là thứ Sáu hằng tuần.', en: 'Due every Friday.' },
  'deadline.weekday.sat': { vi: 'Hạn là thứ Bảy hằng tuần.', en: 'Due every Saturday.' },
  'deadline.weekday.sun': { vi: 'Hạn là Chủ nhật hằng tuần.', en: 'Due every Sunday.' },
  'deadline.monthEnd': {
    vi: 'Hạn là ngày cuối cùng của mỗi tháng.',
    en: 'Due on the last day of every month.',
  },
  'deadline.days.month': { vi: 'Hạn hằng tháng: ngày {days}.', en: 'Due every month: day {days}.' },
  'deadline.days.quarter': { vi: 'Hạn hằng quý: ngày {days}.', en: 'Due every quarter: {days}.' },
  'deadline.days.half': { vi: 'Hạn 6 tháng một lần: ngày {days}.', en: 'Due every six months: {days}.' },
  'deadline.days.year': { vi: 'Hạn hằng năm: ngày {days}.', en: 'Due every year: {days}.' },
  'deadline.movedDays': {
    vi: 'Ghi “trước”, nên lấy ngày liền trước.',
    en: 'It says “before”, so the day before is taken.',
  },
  'deadline.fromResult': {
    vi: 'Cột thời hạn ghi “thường xuyên”; ngày lấy từ cột kết quả: “{result}”.',
    en: 'The deadline says “thường xuyên” (all the time); the days come from the result: “{result}”.',
  },
  'deadline.resultUnsure': {
    vi: 'Cột kết quả có ghi ngày nhưng chưa rõ: “{result}”. Xem lại.',
    en: 'The result names days that are not clear: “{result}”. Look at them.',
  },
  'deadline.otherCycle': {
    vi: 'Chu kỳ {count} {unit} không giữ được thành quy tắc. Ghi các ngày cụ thể.',
    en: 'A cycle such as “{count} {unit}” cannot be kept as a rule. Write the days.',
  },
  'deadline.timesPerCycle': {
    vi: 'Ghi {times} lần trong một kỳ nhưng không rõ vào ngày nào. Ghi các ngày cụ thể.',
    en: 'It says {times} {times|plural:time:times} in a cycle, not when. Write the days.',
  },
  'deadline.severalCycles': {
    vi: 'Có nhiều định kỳ khác nhau; lấy định kỳ ngắn nhất. Xác nhận.',
    en: 'Several cycles are named; the shortest is taken. Confirm it.',
  },
  'deadline.cycleMissing': {
    vi: 'Ghi định kỳ nhưng chưa rõ bao lâu một lần. Bổ sung.',
    en: 'It says periodic, not how often. Add it.',
  },
  'deadline.cycleHint': {
    vi: 'Chưa rõ có phải là định kỳ không. Ghi “hằng” hoặc “mỗi”.',
    en: 'It is not clear whether this comes back. Write “hằng” or “mỗi” (every).',
  },
  'deadline.dayUnfit': {
    vi: 'Ngày ghi trong ô không khớp với định kỳ. Xem lại.',
    en: 'The day does not fit the cycle. Look at it again.',
  },
  'deadline.dayMissingSomewhere': {
    vi: 'Có tháng không có ngày này; lấy ngày cuối tháng. Xác nhận.',
    en: 'Some months lack this day; their last day is taken. Confirm it.',
  },
  'deadline.leapDayRule': {
    vi: 'Ngày 29/2 không phải năm nào cũng có. Xem lại.',
    en: '29 February is not in every year. Look at it again.',
  },
  'deadline.recurringWithYear': {
    vi: 'Vừa ghi định kỳ vừa ghi năm. Xác nhận.',
    en: 'It names both a cycle and a year. Confirm it.',
  },
  'deadline.recurringBounds': {
    vi: 'Định kỳ có thêm mốc bắt đầu hoặc kết thúc. Xác nhận.',
    en: 'The cycle has a start or an end beside it. Confirm it.',
  },
  'deadline.nextYear': {
    vi: '“Năm sau” được hiểu là mỗi năm một lần. Xác nhận.',
    en: '“The next year” is taken as once every year. Confirm it.',
  },
  'deadline.nearCycle': {
    vi: 'Gần giống một định kỳ nhưng có chữ sai. Ghi lại.',
    en: 'It is nearly the name of a cycle, with a slip. Write it again.',
  },
} as const satisfies Record<string, Sentence>;
