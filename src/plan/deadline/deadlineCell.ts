import { addDays } from '../isoDate';
import type { IsoDate } from '../isoDate';
import type { Message } from '../message';
import type { Deadline, DeadlineContext } from './deadline';
import { shownDateParts } from './cell/shownDateParts';
import { readDeadline } from './readDeadline';
import { shownDay } from './span/span';

/** Day 0 of Excel's two date systems; in the 1900 system after its 29 February 1900, which never was. */
const EPOCH = '1899-12-30';
const EPOCH_1904 = '1904-01-01';
/** Excel's last day, 31 December 9999, by the 1900 date system. */
const LAST_SERIAL = 2_958_465;
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/**
 * What a worksheet cell of deadlines means. A text is read as text. A number that Excel made of a text is
 * undone only where that is certain: the first of a month that the cell shows as a month is that month; a
 * year typed as a number is that year; a date whose day cannot be a month is that date. Anything else is
 * offered and not sure.
 * @param format the cell's number format, as `mmm-yy` or `General`
 * @param date1904 true when the workbook counts days from 1904
 */
export function readDeadlineCell(
  value: string | number | boolean | null,
  format: string | undefined,
  date1904: boolean,
  context: DeadlineContext = {},
): Deadline {
  if (value === null) return readDeadline('', context);
  if (typeof value === 'string') return readDeadline(value, context);
  if (typeof value === 'boolean') return readDeadline(value ? 'TRUE' : 'FALSE', context);
  const parts = shownDateParts(format ?? 'General');
  if (!parts.date) return plainNumber(value, context);
  const day = dayOfSerial(value, date1904);
  if (day === null || isYear(value)) return yearInDateCell(value, context);
  if (parts.day) return shownAsDay(day, parts.year);
  if (parts.month) return shownAsMonth(day, parts.year, Number.isInteger(value));
  return offered(`${day.slice(0, 4)}`, `${day.slice(0, 4)}-12-31`, [
    { code: 'deadline.serial', params: { number: value, date: shownDay(day) } },
  ]);
}

function dayOfSerial(value: number, date1904: boolean): IsoDate | null {
  const serial = Math.floor(value) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(value) || serial < 61 || serial > LAST_SERIAL) return null;
  return addDays(date1904 ? EPOCH_1904 : EPOCH, Math.floor(value));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** `2030` typed as a number is the year; any other number is read like its text and asked about. */
function plainNumber(value: number, context: DeadlineContext): Deadline {
  const reading = readDeadline(String(value), context);
  if (isYear(value)) return reading;
  return {
    ...reading,
    sure: reading.kind === 'unreadable' && reading.sure,
    why: [...reading.why, { code: 'deadline.cell.number' }],
  };
}

function yearInDateCell(value: number, context: DeadlineContext): Deadline {
  const reading = readDeadline(String(value), context);
  const doubt: Message = isYear(value)
    ? { code: 'deadline.cell.yearAsDate', params: { year: value } }
    : { code: 'deadline.cell.number' };
  return { ...reading, sure: false, why: [...reading.why, doubt] };
}

/** A day up to 12 may have been a month before Excel read it in another order. */
function shownAsDay(day: IsoDate, yearShown: boolean): Deadline {
  const [month, number] = [day.slice(5, 7), day.slice(8)];
  const doubts: Message[] = [];
  if (Number(number) <= 12 && month !== number) {
    doubts.push({ code: 'deadline.cell.mayBeTurned', params: { date: shownDay(day) } });
  }
  if (!yearShown)
    doubts.push({ code: 'deadline.cell.yearUnseen', params: { year: Number(day.slice(0, 4)) } });
  const year = Number(day.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) doubts.push({ code: 'deadline.farYear', params: { year } });
  return offered(shownDay(day), day, [{ code: 'deadline.day', params: { date: shownDay(day) } }], doubts);
}

function shownAsMonth(day: IsoDate, yearShown: boolean, wholeDay: boolean): Deadline {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const read = readDeadline(`${month}/${year}`);
  const doubts: Message[] = [];
  if (!day.endsWith('-01') || !wholeDay)
    doubts.push({ code: 'deadline.cell.monthUnsure', params: { date: shownDay(day) } });
  if (!yearShown) doubts.push({ code: 'deadline.cell.yearUnseen', params: { year } });
  const shown: Message = { code: 'deadline.cell.monthShown', params: { month, year } };
  return offered(
    `${day.slice(5, 7)}/${year}`,
    read.lastDay,
    [...read.why, shown],
    read.sure ? doubts : [...doubts, shown],
  );
}

function offered(
  text: string,
  lastDay: IsoDate | null,
  why: readonly Message[],
  doubts?: readonly Message[],
): Deadline {
  return {
    text,
    kind: 'by',
    lastDay,
    rule: null,
    nextDay: null,
    parts: null,
    sure: doubts?.length === 0,
    why: [...why, ...(doubts ?? [])],
  };
}
