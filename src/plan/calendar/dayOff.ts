import { dayNumber, type IsoDate } from '../isoDate';
import { announcedDaysOff, announcedWorkingSaturdays, type DaysByYear } from './announcedDays';

/** Why state offices are closed on a day. */
export type DayOff = 'saturday' | 'sunday' | 'holiday';

/** Holidays with a day of their own in the solar calendar (Labour Code 45/2019/QH14, article 112). */
const YEARLY = new Set(['01-01', '04-30', '05-01', '09-02']);

/** 1970-01-01 was a Thursday. */
const weekday = (day: IsoDate): number => (((dayNumber(day) + 4) % 7) + 7) % 7;

/**
 * Why the day is off for state offices, or null for a working day. Days that follow the moon, and days given
 * in exchange, are known for the years whose notices are out. Throws RangeError when `day` is no real day.
 */
export function dayOff(day: IsoDate): DayOff | null {
  if (includes(announcedWorkingSaturdays, day)) return null;
  if (includes(announcedDaysOff, day) || YEARLY.has(day.slice(5))) return 'holiday';
  const number = weekday(day);
  return number === 6 ? 'saturday' : number === 0 ? 'sunday' : null;
}

function includes(days: DaysByYear, day: IsoDate): boolean {
  return days[day.slice(0, 4)]?.split(' ').includes(day.slice(5)) ?? false;
}
