import { addDays, type IsoDate } from '../isoDate';
import { knownYears } from './announcedDays';
import { ruledDaysOff, weekdayOf } from './yearRule';

/** Why state offices are closed on a day. */
export interface DayOff {
  readonly why: 'saturday' | 'sunday' | 'holiday';
  /** False for a holiday by rule, whose notice is not out: the Government may still move it. */
  readonly announced: boolean;
}

/**
 * Why the day is off for state offices, or null for a working day: by the notices for the years that have
 * them, else by the Labour Code. Throws RangeError when `day` is no real day.
 */
export function dayOff(day: IsoDate): DayOff | null {
  const weekday = weekdayOf(day);
  const year = knownYears[day.slice(0, 4)];
  const monthDay = day.slice(5);
  if (year?.worked.split(' ').includes(monthDay)) return null;
  const holiday = year
    ? year.off.split(' ').includes(monthDay)
    : ruledDaysOff(Number(day.slice(0, 4))).has(day);
  if (holiday) return { why: 'holiday', announced: year?.announced ?? false };
  return weekday % 6 === 0 ? { why: weekday === 6 ? 'saturday' : 'sunday', announced: true } : null;
}

/**
 * The first day after `day` on which state offices work, and whether every day off on the way was announced.
 * Throws RangeError when `day` is no real day.
 */
export function nextWorkingDay(day: IsoDate): { readonly day: IsoDate; readonly announced: boolean } {
  let announced = true;
  for (let next = addDays(day, 1); ; next = addDays(next, 1)) {
    const off = dayOff(next);
    if (off === null) return { day: next, announced };
    announced &&= off.announced;
  }
}
