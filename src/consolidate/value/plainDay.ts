import { isoDate, isRealDay, parseIsoDate, type IsoDate } from '../../plan/isoDate';
import type { Message } from '../../plan/message';
import { dayOfSerial } from '../../workbook/serial';

/**
 * Days that a plan can speak of. A number outside is no day that anybody meant: a year typed as a number is a
 * day of 1905 to Excel, `20251231` one of another era.
 */
const FIRST_YEAR = 1945;
const LAST_YEAR = 2199;

/** A day, or what keeps the cell from being one. */
export type PlainDay = { readonly value: IsoDate } | { readonly fault: Message };

/** The day of a serial number, its time left out. */
export function dayOfNumber(value: number, date1904: boolean): PlainDay {
  const day = dayOfSerial(value, date1904);
  return day !== null && isPlausible(Number(day.slice(0, 4))) ? { value: day } : NO_DAY;
}

/**
 * The day that the text writes: year, month, day, or day, month, year, with slashes, dots or dashes between,
 * one digit or two, a time of day left out. A day in words, one with the month first and a year of two
 * digits are said as such and not guessed.
 */
export function dayOfText(text: string): PlainDay {
  const day = text.replace(/(?:T|\s{1,3})\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?$/, '');
  const ordered = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(day);
  if (ordered) return real(Number(ordered[1]), Number(ordered[3]), Number(ordered[4]));
  const written = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(day);
  if (!written) return /\p{L}/u.test(day) ? IN_WORDS : NO_DAY;
  const [first, second, year] = [Number(written[1]), Number(written[3]), Number(written[4])];
  return second > 12 && isRealDay(year, first, second) ? MONTH_FIRST : real(year, second, first);
}

/** True for a day as `PlainValue` writes it. */
export function isPlainDay(value: string): boolean {
  const parts = parseIsoDate(value);
  return parts !== null && isPlausible(parts.year);
}

function real(year: number, month: number, day: number): PlainDay {
  return isPlausible(year) && isRealDay(year, month, day) ? { value: isoDate(year, month, day) } : NO_DAY;
}

const isPlausible = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const NO_DAY: PlainDay = { fault: { code: 'consolidate.rejected.date' } };
const IN_WORDS: PlainDay = { fault: { code: 'consolidate.rejected.date-in-words' } };
const MONTH_FIRST: PlainDay = { fault: { code: 'consolidate.rejected.month-first' } };
