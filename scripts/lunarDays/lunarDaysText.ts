// The library's own types, which its list of exports does not name.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="../../node_modules/date-chinese/types/index.d.ts" />
import { CalendarVietnamese } from 'date-chinese';

const FIRST = 2024;
const LAST = 2050;

/** The text of `src/plan/calendar/lunarDays.ts`, by the lunar calendar of Viet Nam (UTC+7). */
export function lunarDaysText(): string {
  const lines: string[] = [];
  for (let year = FIRST; year <= LAST; year += 1) {
    lines.push(`  '${year}': '${dayOf(year, 1, 1)} ${dayOf(year, 3, 10)}',`);
  }
  return `/**
 * By year, the days that follow the moon as \`MM-DD\`: the first day of the first month (Tết) and the tenth of
 * the third (Giỗ Tổ Hùng Vương). Written by \`npm run lunar-days\` from the lunar calendar of Viet Nam in the
 * library date-chinese (MIT), which computes it after Meeus, Astronomical Algorithms.
 */
export const lunarDays: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}

/** The day of the sun's calendar on which a day of a month falls, in the lunar year that begins in `year`. */
function dayOf(year: number, month: number, day: number): string {
  // Every lunar year that begins in a year of the sun has begun by its first of March.
  const [cycle = 0, yearOfCycle = 0] = new CalendarVietnamese().fromGregorian(year, 3, 1).get();
  const at = new CalendarVietnamese(cycle, yearOfCycle, month, 0, day).toGregorian(year);
  return [at.month, at.day].map((part) => String(part).padStart(2, '0')).join('-');
}
