import { after, markAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import type { Span } from './span';
import { fourDigitsAt } from './yearAt';

const WORDS = ['năm', 'học'];

/** `năm học 2025-2026`: usually from September to the end of May, which no rule of a plan says. */
export function schoolYearAt(tokens: Tokens, at: number): Match<Span> | null {
  const start = after(tokens, at, WORDS);
  const first = start === null ? null : fourDigitsAt(tokens, start);
  if (!first || !/^[-/]$/.test(markAt(tokens, first.next))) return null;
  const second = fourDigitsAt(tokens, first.next + 1);
  if (second?.value !== first.value + 1) return null;
  const span: Span = {
    grain: 'part',
    year: second.value,
    first: { month: 1, day: 1 },
    last: { month: 5, day: 'end' },
    name: { code: 'deadline.schoolYear', params: { first: first.value, second: second.value } },
    doubts: [{ code: 'deadline.schoolYearAsk' }],
    startsBefore: { month: 9, day: 1 },
  };
  return { value: span, next: second.next };
}
