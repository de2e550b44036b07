import { keyAt, markAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { calendarDay } from './calendarDay';
import { monthNumberAt } from './month';
import { numberAt } from './numberAt';
import { numericDateAt } from './numericDate';
import { isImpossible } from './span';
import type { SpanReading } from './span';
import { fourDigitsAt, yearAfter } from './yearAt';

/** `ngày 30 tháng 6 năm 2025`, `30 tháng sáu`, `ngày 20 tháng 6/2025`, `ngày 30/6/2025`. */
export function wordDateAt(tokens: Tokens, at: number): Match<SpanReading> | null {
  const named = keyAt(tokens, at) === 'ngày';
  const start = afterDayWord(tokens, at);
  if (named) {
    const numeric = numericDateAt(tokens, start, true);
    if (numeric) return withDayWord(numeric);
  }
  const day = numberAt(tokens, start);
  if (!day || (day.value.digits?.length ?? 0) > 2) return null;
  const comma = markAt(tokens, day.next) === ',' && named ? day.next + 1 : day.next;
  if (keyAt(tokens, comma) !== 'tháng') return null;
  const month = monthNumberAt(tokens, comma + 1);
  if (!month) return null;
  const year = yearAfter(tokens, month.next);
  const may = keyAt(tokens, comma + 1) === 'năm' && fourDigitsAt(tokens, month.next) !== null;
  const doubts = may ? [...year.value.doubts, { code: 'deadline.monthMissing' }] : year.value.doubts;
  return { value: calendarDay(year.value.year, month.value, day.value.number, doubts), next: year.next };
}

/** The index after `ngày`, `ngày mồng`, `ngày thứ`. */
export function afterDayWord(tokens: Tokens, at: number): number {
  if (keyAt(tokens, at) !== 'ngày') return at;
  const second = keyAt(tokens, at + 1);
  return second === 'mồng' || second === 'thứ' ? at + 2 : at + 1;
}

/** The word says that a day follows: `17/8` is one, and `ngày 6/2025` lacks it. */
function withDayWord(match: Match<SpanReading>): Match<SpanReading> {
  const reading = match.value;
  if (isImpossible(reading)) return match;
  if (reading.grain === 'day') return { value: { ...reading, bare: false }, next: match.next };
  const doubts = [...reading.doubts, { code: 'deadline.dayMissing' }];
  return { value: { ...reading, doubts }, next: match.next };
}
