import type { Message } from '../../message';
import { markAt, numberTokenAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { calendarDay, calendarMonth } from './calendarDay';
import { isTouched } from './numberAt';
import { isImpossible, monthsSpan } from './span';
import type { SpanReading } from './span';
import { goesOn, namedYearAt, shortYear, yearDoubts } from './yearAt';

interface Numbers {
  readonly digits: readonly string[];
  readonly marks: readonly string[];
  /** Spaces lie on one side of a mark only, or differ: a digit may be lost. */
  readonly uneven: boolean;
  readonly next: number;
}

/** Two or three numbers joined by `/`, `-` or `.`, as many as belong together. */
function numbersAt(tokens: Tokens, at: number): Numbers | null {
  const digits: string[] = [];
  const marks: string[] = [];
  const spaces = new Set<boolean>();
  let next = at;
  for (;;) {
    const number = numberTokenAt(tokens, next);
    if (!number || isTouched(tokens, next)) return null;
    digits.push(number.text);
    next += 1;
    const mark = markAt(tokens, next);
    const follows = numberTokenAt(tokens, next + 1);
    const before = tokens[next]?.space === true;
    const behind = follows?.space === true;
    if (!/^[/.-]$/.test(mark) || !follows || digits.length === 3) break;
    if (mark === '.' && (before || behind)) break;
    if (mark === '-' && endsHere(digits, marks[0], before && behind, markAt(tokens, next + 2))) break;
    marks.push(mark);
    spaces.add(before);
    spaces.add(behind);
    next += 1;
  }
  if (digits.length < 2 || goesOn(tokens, next)) return null;
  return { digits, marks, uneven: spaces.size > 1, next };
}

/** True when a dash joins a whole date to the next one instead of going on with this one. */
function endsHere(
  digits: readonly string[],
  mark: string | undefined,
  spaced: boolean,
  then: string,
): boolean {
  if (digits.length !== 2) return false;
  return digits[1]?.length === 4 || (mark === '/' && (spaced || then === '/'));
}

/**
 * `30/6/2025`, `31-12-2025`, `2025/06/30`, `12/2024`, `2024/12`, `17/8`, `15-6`, `12/24`.
 * @param named true after the word `ngày`, where `30.6` is a day and month too
 */
export function numericDateAt(tokens: Tokens, at: number, named = false): Match<SpanReading> | null {
  const numbers = numbersAt(tokens, at);
  if (!numbers) return null;
  if (numbers.digits.length === 3) return (named ? null : monthsOf(numbers)) ?? three(numbers);
  const year = namedYearAt(tokens, markAt(tokens, numbers.next) === ',' ? numbers.next + 1 : numbers.next);
  const reading = year && two(numbers, named, year.value.year, year.value.doubts);
  if (year && reading && !isImpossible(reading) && reading.grain === 'day') {
    return { value: reading, next: year.next };
  }
  const alone = two(numbers, named, null, []);
  return alone && { value: alone, next: numbers.next };
}

function three({ digits, marks, uneven, next }: Numbers): Match<SpanReading> | null {
  const [a = '', b = '', c = ''] = digits;
  const doubts: Message[] = [];
  if (uneven) doubts.push({ code: 'deadline.unevenSpaces' });
  if (marks[0] !== marks[1]) doubts.push({ code: 'deadline.mixedMarks' });
  if (a.length === 4 && b.length <= 2 && c.length <= 2) {
    return { value: ordered(Number(a), Number(b), Number(c), doubts), next };
  }
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = c.length === 2 ? shortYear(c) : { year: Number(c), doubts: [] };
  return {
    value: ordered(year.year ?? 0, Number(b), Number(a), [...doubts, ...year.doubts]),
    next,
  };
}

/** `6-12/2025`: rather the months June to December than a day. */
function monthsOf({ digits: [a = '', b = '', c = ''], marks, next }: Numbers): Match<SpanReading> | null {
  if (marks[0] !== '-' || marks[1] !== '/' || a.length > 2 || b.length > 2 || c.length !== 4) return null;
  const [first, last, year] = [Number(a), Number(b), Number(c)];
  if (first < 1 || first >= last || last > 12) return null;
  const name = { code: 'deadline.rangeEnd' };
  const doubts = [...yearDoubts(year), { code: 'deadline.mixedMarks' }];
  return { value: monthsSpan('months', year, first, last, name, doubts), next };
}

/** Day and month in Vietnamese order, or turned round where only that gives a date. */
function ordered(year: number, month: number, day: number, doubts: readonly Message[]): SpanReading {
  if (year === 0) return { impossible: { code: 'deadline.noSuchYear' }, sure: false };
  const all = [...doubts, ...(year < 100 ? [] : yearDoubts(year))];
  if (month > 12 && month <= 31 && day >= 1 && day <= 12) {
    return calendarDay(year, day, month, [...all, { code: 'deadline.turnedRound' }]);
  }
  const reading = calendarDay(year, month, day, all);
  return isImpossible(reading) ? { ...reading, sure: doubts.length === 0 } : reading;
}

function two(
  numbers: Numbers,
  named: boolean,
  year: number | null,
  yearAsks: readonly Message[],
): SpanReading | null {
  const [a = '', b = ''] = numbers.digits;
  const doubts: Message[] = numbers.uneven ? [{ code: 'deadline.unevenSpaces' }] : [];
  if (b.length === 4 && a.length <= 2 && !b.startsWith('0')) {
    const lost = a.length === 1 ? doubts : [];
    return calendarMonth(Number(b), Number(a), [...lost, ...yearDoubts(Number(b))]);
  }
  if (a.length === 4 && b.length <= 2 && Number(b) >= 1 && Number(b) <= 12) {
    const asks = [...doubts, ...yearDoubts(Number(a))];
    return calendarMonth(Number(a), Number(b), [...asks, { code: 'deadline.yearFirst' }]);
  }
  if (a.length > 2 || b.length > 2 || (numbers.marks[0] === '.' && !named)) return null;
  const [first, second] = [Number(a), Number(b)];
  if (second > 12) {
    if (first < 1 || first > 12 || year !== null) return null;
    const short = shortYear(b);
    return calendarMonth(short.year, first, [...doubts, ...short.doubts]);
  }
  return calendarDay(year, second, first, [...doubts, ...yearAsks], year === null);
}
