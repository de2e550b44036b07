import { addDays, daysInMonth, dayNumber, isoDate, parseIsoDate } from '../isoDate';
import type { IsoDate } from '../isoDate';
import type { Rule } from './deadline';
import { WEEK } from './span/weekday';

/** 29 February comes back within so many years, turns of the century included. */
const YEARS_AHEAD = 8;

/**
 * The first day of the rule on or after `asOf`; null where the rule names no days. A day number that a
 * month lacks is its last day (Civil Code 91/2015/QH13, article 148). Throws RangeError when `asOf` is no
 * real day.
 */
export function nextDay(rule: Rule, asOf: IsoDate): IsoDate | null {
  const from = parseIsoDate(asOf);
  if (!from) throw new RangeError(`Not a day: ${asOf}`);
  const days = rule.days.flatMap((day) => {
    if (rule.every === 'week') return nextWeekday(day, asOf) ?? [];
    if (rule.every === 'month') return nextInMonth(day, asOf, from.year, from.month) ?? [];
    return nextInYear(day, asOf, from.year) ?? [];
  });
  return days.sort()[0] ?? null;
}

function nextWeekday(day: string, asOf: IsoDate): IsoDate | null {
  const target = WEEK.findIndex((weekday) => weekday === day);
  if (target < 0) return null;
  return addDays(asOf, (((target - (dayNumber(asOf) + 4)) % 7) + 7) % 7);
}

function nextInMonth(day: string, asOf: IsoDate, year: number, month: number): IsoDate | null {
  const number = day === 'last' ? 31 : /^\d{1,2}$/.test(day) ? Number(day) : 0;
  if (number < 1) return null;
  for (const ahead of [0, 1]) {
    const [y, m] = month + ahead > 12 ? [year + 1, 1] : [year, month + ahead];
    const found = isoDate(y, m, Math.min(number, daysInMonth(y, m)));
    if (found >= asOf) return found;
  }
  return null;
}

function nextInYear(day: string, asOf: IsoDate, year: number): IsoDate | null {
  for (let ahead = 0; ahead <= YEARS_AHEAD; ahead += 1) {
    const found = `${String(year + ahead).padStart(4, '0')}-${day}`;
    if (parseIsoDate(found) && found >= asOf) return found;
  }
  return null;
}
