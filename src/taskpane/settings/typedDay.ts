import type { IsoDate } from '../../plan/isoDate';
import { isoDate, isRealDay } from '../../plan/isoDate';

/** The first year that Excel's calendar holds. */
const FIRST_YEAR = 1900;

/**
 * The day that a person typed as dd/mm/yyyy; dots, dashes or spaces between, one digit for day or month and
 * an ISO day are understood too. Null where it is no day of the calendar, or the year is not written in full.
 */
export function typedDay(text: string): IsoDate | null {
  const parts = text.trim().split(/[\s/.-]+/);
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = '', month = '', last = ''] = parts;
  const iso = first.length === 4;
  const [day, year] = iso ? [last, first] : [first, last];
  if (year.length !== 4 || day.length > 2 || month.length > 2 || Number(year) < FIRST_YEAR) return null;
  const numbers = [Number(year), Number(month), Number(day)] as const;
  return isRealDay(...numbers) ? isoDate(...numbers) : null;
}

/** Days up to a year ahead count as "due soon". */
export const MOST_DAYS = 366;

/** The whole number of days that a person typed, or null where it is none from 0 to a year. */
export function typedDays(text: string): number | null {
  const digits = text.trim();
  if (!/^\d{1,3}$/.test(digits)) return null;
  const days = Number(digits);
  return days <= MOST_DAYS ? days : null;
}
