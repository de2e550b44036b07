import type { ReadNumber } from './readNumber';
import { isCalendarDay, serialOf } from './serial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(?:\.\d{1,3})?)?( ?[AaPp][Mm]?)?$/;
const HOUR = /^(\d{1,2}) ([AaPp][Mm]?)$/;

/** A day or a month with the format that Excel shows it in. */
interface Day {
  readonly serial: number;
  readonly format: string;
}

/**
 * Reads a date, a time, or both, in US order, as Excel does in a General cell. The days that Excel's
 * calendar lacks, and those before 1900, are text.
 */
export function readDate(text: string, year: number | undefined, date1904: boolean): ReadNumber | null {
  const alone = readDay(text, year, date1904);
  if (alone !== null) return { value: alone.serial, format: alone.format };
  const time = readTime(text);
  if (time !== null) return time;
  const gap = /^(\S+(?: \S+){0,3}) (\d{1,2}:\S+(?: [AaPp][Mm]?)?)$/.exec(text);
  const day = gap === null ? null : readDay(gap[1] ?? '', year, date1904);
  const moment = gap === null ? null : readTime(gap[2] ?? '');
  if (day === null || moment === null) return null;
  return { value: day.serial + moment.value, format: 'm/d/yyyy h:mm' };
}

function readTime(text: string): ReadNumber | null {
  const hour = HOUR.exec(text);
  if (hour !== null) return moment(Number(hour[1]), 0, 0, hour[2] ?? '', 'h:mm AM/PM');
  const match = TIME.exec(text);
  if (match === null) return null;
  const half = (match[4] ?? '').trim();
  const hours = Number(match[1]);
  const format = half !== '' ? (match[3] === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM') : longFormat(match);
  return moment(hours, Number(match[2]), Number(match[3] ?? 0), half, format);
}

function longFormat(match: RegExpExecArray): string {
  if (Number(match[1]) > 23) return '[h]:mm:ss';
  return match[3] === undefined ? 'h:mm' : 'h:mm:ss';
}

function moment(
  hours: number,
  minutes: number,
  seconds: number,
  half: string,
  format: string,
): ReadNumber | null {
  if (minutes > 59 || seconds > 59 || hours > 9999) return null;
  if (half !== '' && (hours > 12 || hours === 0)) return null;
  const late = half.toLowerCase().startsWith('p');
  const clock = half === '' ? hours : (hours % 12) + (late ? 12 : 0);
  return { value: (clock * 3600 + minutes * 60 + seconds) / 86_400, format };
}

function readDay(text: string, year: number | undefined, date1904: boolean): Day | null {
  const make = (y: number, m: number, d: number, format: string): Day | null => {
    if (y < (date1904 ? 1904 : 1900) || y > 9999 || !isCalendarDay(y, m, d)) return null;
    return { serial: serialOf(y, m, d, date1904), format };
  };
  const three = /^(\d{1,4})([-/])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (three !== null) {
    const [first, second, third] = [three[1] ?? '', three[3] ?? '', three[4] ?? ''];
    if (first.length >= 3) {
      return third.length > 2 ? null : make(Number(first), Number(second), Number(third), 'm/d/yyyy');
    }
    const full = fullYear(third);
    return full === null ? null : make(full, Number(first), Number(second), 'm/d/yyyy');
  }
  const two = /^(\d{1,4})[-/](\d{1,4})$/.exec(text);
  if (two !== null) return readTwo(two[1] ?? '', two[2] ?? '', year, make);
  return readWords(text, year, make);
}

type Make = (year: number, month: number, day: number, format: string) => Day | null;

/** `1/2` is 2 January of this year, `12/2024` and `2024-12` are months; `2/30` is February 1930. */
function readTwo(first: string, second: string, year: number | undefined, make: Make): Day | null {
  if (first.length === 4) {
    return second.length <= 2 ? make(Number(first), Number(second), 1, 'mmm-yy') : null;
  }
  if (first.length > 2) return null;
  if (second.length <= 2) {
    const day = year === undefined ? null : make(year, Number(first), Number(second), 'd-mmm');
    if (day !== null) return day;
  }
  const full = fullYear(second);
  return full === null ? null : make(full, Number(first), 1, 'mmm-yy');
}

/** `Dec-24`, `12-Dec`, `12 Dec 2024`, `December 12, 2024`. */
function readWords(text: string, year: number | undefined, make: Make): Day | null {
  const parts = text.split(/[-/ ]|, ?/).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 3) return null;
  const at = parts.findIndex((part) => monthOf(part) > 0);
  const month = monthOf(parts[at] ?? '');
  const numbers = parts.filter((_, i) => i !== at);
  if (month === 0 || at > 1 || !numbers.every((part) => /^\d{1,4}$/.test(part))) return null;
  const [first = '', second] = numbers;
  if (second !== undefined) {
    const full = fullYear(second);
    return full === null || first.length > 2 ? null : make(full, month, Number(first), 'd-mmm-yy');
  }
  if (first.length <= 2 && year !== undefined) {
    const day = make(year, month, Number(first), 'd-mmm');
    if (day !== null) return day;
  }
  const full = at === 0 ? fullYear(first) : null;
  return full === null ? null : make(full, month, 1, 'mmm-yy');
}

function monthOf(word: string): number {
  const low = word.toLowerCase();
  return Math.max(MONTHS.indexOf(low), FULL.indexOf(low)) + 1;
}

/** Two digits below 30 are of this century, from 30 on of the last. */
function fullYear(digits: string): number | null {
  if (digits.length <= 2) return Number(digits) + (Number(digits) < 30 ? 2000 : 1900);
  return digits.length === 4 ? Number(digits) : null;
}
