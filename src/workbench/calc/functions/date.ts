import { readNumber } from '../../model/readNumber';
import { dayOf, isCalendarDay, serialOf } from '../../model/serial';
import { toNumber, toText } from '../coerce';
import { Fault } from '../formulaError';
import { scalarFunction, type FunctionDefinition, type FunctionTable } from './definition';

function part(of: 'year' | 'month' | 'day'): FunctionDefinition {
  return scalarFunction(1, 1, ([value = null], { source }) => calendar(toNumber(value), source.date1904)[of]);
}

function calendar(serial: number, date1904: boolean): { year: number; month: number; day: number } {
  const day = dayOf(serial, date1904);
  if (day === null) throw new Fault('#NUM!');
  return day;
}

/** Months and days beyond their range go over into the next, as Excel counts. */
function made(year: number, month: number, day: number, date1904: boolean): number {
  const full = year < 1900 ? year + 1900 : year;
  const first = new Date(Date.UTC(full, Math.trunc(month) - 1, 1));
  const serial = serialOf(first.getUTCFullYear(), first.getUTCMonth() + 1, 1, date1904) + Math.trunc(day) - 1;
  if (serial < 0 || full > 9999) throw new Fault('#NUM!');
  return serial;
}

function monthsOn(
  serial: number,
  months: number,
  date1904: boolean,
): { year: number; month: number; day: number } {
  const from = calendar(serial, date1904);
  const first = new Date(Date.UTC(from.year, from.month - 1 + Math.trunc(months), 1));
  return { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1, day: from.day };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function time(of: (seconds: number) => number): FunctionDefinition {
  return scalarFunction(1, 1, ([value = null]) => {
    const serial = toNumber(value);
    if (serial < 0) throw new Fault('#NUM!');
    return of(Math.round((serial - Math.floor(serial)) * 86_400) % 86_400);
  });
}

export const date: FunctionTable = {
  TODAY: scalarFunction(0, 0, (_, { source }) => source.today()),
  NOW: scalarFunction(0, 0, (_, { source }) => source.now()),
  DATE: scalarFunction(3, 3, ([year = null, month = null, day = null], { source }) => {
    return made(Math.trunc(toNumber(year)), toNumber(month), toNumber(day), source.date1904);
  }),
  TIME: scalarFunction(3, 3, ([hours = null, minutes = null, seconds = null]) => {
    const all = toNumber(hours) * 3600 + toNumber(minutes) * 60 + toNumber(seconds);
    if (all < 0) throw new Fault('#NUM!');
    return (all / 86_400) % 1;
  }),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  HOUR: time((seconds) => Math.floor(seconds / 3600)),
  MINUTE: time((seconds) => Math.floor(seconds / 60) % 60),
  SECOND: time((seconds) => seconds % 60),
  DAYS: scalarFunction(2, 2, ([end = null, start = null]) => {
    return Math.floor(toNumber(end)) - Math.floor(toNumber(start));
  }),
  DATEVALUE: scalarFunction(1, 1, ([value = null], { source }) => {
    const year = dayOf(source.today(), source.date1904)?.year;
    const read = readNumber(toText(value), year, source.date1904);
    if (read === null || !/[dmy]/.test(read.format ?? '')) throw new Fault('#VALUE!');
    return Math.floor(read.value);
  }),
  EDATE: scalarFunction(2, 2, ([start = null, months = null], { source }) => {
    const { year, month, day } = monthsOn(toNumber(start), toNumber(months), source.date1904);
    return made(year, month, isCalendarDay(year, month, day) ? day : lastDay(year, month), source.date1904);
  }),
  EOMONTH: scalarFunction(2, 2, ([start = null, months = null], { source }) => {
    const { year, month } = monthsOn(toNumber(start), toNumber(months), source.date1904);
    return made(year, month, lastDay(year, month), source.date1904);
  }),
  WEEKDAY: scalarFunction(1, 2, ([value = null, kind], { source }) => {
    const serial = Math.floor(toNumber(value)) + (source.date1904 ? 1462 : 0);
    const sunday = (((serial - 1) % 7) + 7) % 7;
    const from = kind === undefined ? 1 : Math.trunc(toNumber(kind));
    if (from === 1 || from === 17) return sunday + 1;
    if (from === 2 || from === 11) return ((sunday + 6) % 7) + 1;
    if (from === 3) return (sunday + 6) % 7;
    throw new Fault('#NUM!');
  }),
};
