import { keyAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { numberAt } from './numberAt';
import { monthsSpan } from './span';
import type { Span } from './span';
import { fourDigitsAt, yearAfter } from './yearAt';
import type { YearReading } from './yearAt';

/** Years that are not the calendar's. */
const OTHER_YEARS: ReadonlySet<string> = new Set(['tài', 'học', 'âm', 'sau', 'tới', 'nay', 'tiếp']);

/** `6 tháng đầu năm 2025`, `9 tháng đầu năm`, `06 tháng cuối năm`, `nửa đầu năm 2025`, `nửa cuối 2025`. */
export function halfAt(tokens: Tokens, at: number): Match<Span> | null {
  return monthsOfYearAt(tokens, at) ?? halfOfYearAt(tokens, at);
}

function monthsOfYearAt(tokens: Tokens, at: number): Match<Span> | null {
  const count = numberAt(tokens, at);
  if (!count || count.value.number < 1 || count.value.number > 11) return null;
  if (keyAt(tokens, count.next) !== 'tháng') return null;
  const side = keyAt(tokens, count.next + 1);
  if (side !== 'đầu' && side !== 'cuối') return null;
  const year = yearOfPart(tokens, count.next + 2);
  return year && { value: part(side, count.value.number, year.value), next: year.next };
}

function halfOfYearAt(tokens: Tokens, at: number): Match<Span> | null {
  if (keyAt(tokens, at) !== 'nửa') return null;
  const named = keyAt(tokens, at + 1) === 'năm' ? at + 2 : at + 1;
  const side = keyAt(tokens, named);
  if (side !== 'đầu' && side !== 'cuối') return null;
  const year = yearOfPart(tokens, named + 1);
  if (year) return { value: part(side, 6, year.value), next: year.next };
  return named === at + 2 ? { value: part(side, 6, { year: null, doubts: [] }), next: named + 1 } : null;
}

/** `năm 2025`, `của năm`, `2025`. */
function yearOfPart(tokens: Tokens, at: number): Match<YearReading> | null {
  const of = keyAt(tokens, at) === 'của' ? at + 1 : at;
  const year = yearAfter(tokens, of);
  if (year.value.year !== null) return year;
  if (keyAt(tokens, of) !== 'năm' || OTHER_YEARS.has(keyAt(tokens, of + 1))) return null;
  return fourDigitsAt(tokens, of + 1) ? null : { value: { year: null, doubts: [] }, next: of + 1 };
}

function part(side: 'đầu' | 'cuối', count: number, { year, doubts }: YearReading): Span {
  const [first, last] = side === 'đầu' ? [1, count] : [13 - count, 12];
  const code = side === 'đầu' ? 'deadline.firstMonths' : 'deadline.lastMonths';
  return monthsSpan('months', year, first, last, { code, params: { count } }, doubts);
}
