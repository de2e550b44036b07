import { daysInMonth, isRealDay, isoDate } from '../../isoDate';
import type { IsoDate } from '../../isoDate';
import type { Message } from '../../message';

export type Grain = 'day' | 'month' | 'quarter' | 'months' | 'year' | 'part';

export interface MonthDay {
  readonly month: number;
  /** `end` is the month's last day, whatever the year. */
  readonly day: number | 'end';
}

/** A stretch of the calendar within one year, from a day to a month, quarter or year. */
export interface Span {
  readonly grain: Grain;
  /** Null where the text does not say. */
  readonly year: number | null;
  readonly first: MonthDay;
  readonly last: MonthDay;
  /** How it is called in a sentence; the place of the last day is `date`. */
  readonly name: Message;
  /** What makes it unsure. */
  readonly doubts: readonly Message[];
  /** True for a day and month that no word shows to be a date, as `24/7` or `5-9`. */
  readonly bare?: boolean;
  /** The first day where it lies in the year before, as of a school year. */
  readonly startsBefore?: MonthDay;
}

/** Something written like a date that no calendar has. */
export interface Impossible {
  readonly impossible: Message;
  readonly sure: boolean;
}

export type SpanReading = Span | Impossible;

/** True for a day that no calendar has. */
export function isImpossible(reading: object): reading is Impossible {
  return 'impossible' in reading;
}

/** The day of that year, or null when the year lacks it (29 February). */
export function dayIn(year: number, { month, day }: MonthDay): IsoDate | null {
  const number = day === 'end' ? daysInMonth(year, month) : day;
  return isRealDay(year, month, number) ? isoDate(year, month, number) : null;
}

/** `MM-DD`; the end of February is its 28th, the last day that every year has. */
export function monthDayText({ month, day }: MonthDay): string {
  return isoDate(2001, month, day === 'end' ? daysInMonth(2001, month) : day).slice(5);
}

/** A day as people write it: `30/06/2025`. */
export function shownDay(date: IsoDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Whole months of a year, first to last. */
export function monthsSpan(
  grain: Grain,
  year: number | null,
  first: number,
  last: number,
  name: Message,
  doubts: readonly Message[] = [],
): Span {
  return { grain, year, first: { month: first, day: 1 }, last: { month: last, day: 'end' }, name, doubts };
}
