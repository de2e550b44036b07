import type { IsoDate } from '../isoDate';
import { isoDate, isRealDay } from '../isoDate';

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
