import { keyAt, markAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { monthsSpan } from './span';
import type { Span } from './span';
import { fourDigitsAt, goesOn, yearDoubts } from './yearAt';

/** Words after `năm` that make it no year of the calendar, or another one than this. */
const OTHER: ReadonlySet<string> = new Set(
  'tài học âm sau tới nay tiếp trước báo kế liền này đó ngân tháng ngày quý năm tuần'.split(' '),
);

/** `2026`, `năm 2026`. */
export function yearSpanAt(tokens: Tokens, at: number): Match<Span> | null {
  const start = keyAt(tokens, at) === 'năm' ? at + 1 : at;
  const year = fourDigitsAt(tokens, start);
  if (!year || goesOn(tokens, year.next)) return null;
  return { value: wholeYear(year.value), next: year.next };
}

/** January to December of the year; null where the year is not named. */
export function wholeYear(year: number | null): Span {
  const doubts = year === null ? [] : yearDoubts(year);
  return monthsSpan('year', year, 1, 12, { code: 'deadline.year' }, doubts);
}

/** `năm` without a number, the year that goes without saying. Only after `cuối`, `trong`, `hết` and the like. */
export function yearUnsaidAt(tokens: Tokens, at: number): Match<Span> | null {
  if (keyAt(tokens, at) !== 'năm' || OTHER.has(keyAt(tokens, at + 1))) return null;
  const next = tokens[at + 1];
  if (next?.type === 'number' || markAt(tokens, at + 1) === '…' || markAt(tokens, at + 1) === '/')
    return null;
  return { value: wholeYear(null), next: at + 1 };
}
