import { keyAt, markAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import { furtherMonthAt } from './month';
import { digitsAt } from './numberAt';
import { furtherQuarterAt } from './quarter';
import { partOf, sideAt } from './partOf';
import type { Side } from './partOf';
import { isImpossible } from './span';
import type { Impossible, Span, SpanReading } from './span';
import { spanAt } from './spanAt';
import { yearUnsaidAt } from './year';

/** A stretch, or the first and last stretch of a range. */
export interface Range {
  readonly from: Span | null;
  readonly to: Span;
  /** The year of `from` was taken from `to`. */
  readonly inherited: boolean;
}

interface Joint {
  readonly next: number;
  /** `đầu`, `giữa`, `cuối` before the second end. */
  readonly side: Side | null;
}

/** What joins the two ends: a dash, `đến`, `đến hết`, `tới`; a part of the second end may follow. */
function jointAt(tokens: Tokens, at: number): Joint | null {
  const key = keyAt(tokens, at);
  if (markAt(tokens, at) !== '-' && key !== 'đến' && key !== 'tới') return null;
  const next = keyAt(tokens, at + 1) === 'hết' ? at + 2 : at + 1;
  const side = sideAt(tokens, next);
  return { next: side ? next + 1 : next, side };
}

/** A stretch of the calendar alone, or a range from one to another. */
export function rangeAt(tokens: Tokens, at: number): Match<Range | Impossible> | null {
  const first = spanAt(tokens, at);
  if (!first) return daysAt(tokens, at);
  if (isImpossible(first.value)) return { value: first.value, next: first.next };
  const from = first.value;
  const joint = jointAt(tokens, first.next);
  const second = joint === null ? null : furtherAt(tokens, joint.next, from);
  if (!second) return { value: { from: null, to: from, inherited: false }, next: first.next };
  if (isImpossible(second.value)) return { value: second.value, next: second.next };
  const end = joint?.side ? partOf(joint.side, second.value) : second.value;
  const range = joined(from, end);
  const mixed = markAt(tokens, first.next) === '-' && !isAlike(from, end);
  const doubts = mixed ? [...range.to.doubts, { code: 'deadline.mixedRange' }] : range.to.doubts;
  return { value: { ...range, to: { ...range.to, doubts } }, next: second.next };
}

/** A dash joins two days, two months and so on; `tháng 6/2025-2026` could mean more than one thing. */
function isAlike(from: Span, to: Span): boolean {
  return from.grain === to.grain || (from.grain === 'part') !== (to.grain === 'part');
}

/** The next stretch of the same kind; its word may be left out as in `Quý III-IV`, `tháng 3 - 6/2025`. */
export function furtherAt(tokens: Tokens, at: number, before: Span): Match<SpanReading> | null {
  const quarter = before.grain === 'quarter' ? furtherQuarterAt(tokens, at) : null;
  if (quarter && before.year === null && !isImpossible(quarter.value)) return quarter;
  const month = before.grain === 'month' && before.year === null ? furtherMonthAt(tokens, at) : null;
  const whole = spanAt(tokens, at, true) ?? yearUnsaidAt(tokens, at);
  if (month && (!whole || month.next > whole.next || isDayOf(whole.value))) return month;
  return whole ?? quarter;
}

function isDayOf(reading: SpanReading): boolean {
  return !isImpossible(reading) && reading.grain === 'day' && reading.bare === true;
}

/** The range with the year that one of its ends leaves out; left out at the second, it is asked about. */
function joined(from: Span, to: Span): Range {
  if (to.year === null && from.year !== null) {
    const doubts = [...to.doubts, { code: 'deadline.yearOnce' }];
    return { from, to: { ...to, year: from.year, doubts }, inherited: false };
  }
  if (from.year !== null || to.year === null) return { from, to, inherited: false };
  return { from: { ...from, year: to.year }, to, inherited: true };
}

/** `20-22/02/2026`, `ngày 20 - 22/02/2026`, `ngày 20 đến 22 tháng 2 năm 2026`. */
function daysAt(tokens: Tokens, at: number): Match<Range | Impossible> | null {
  const start = keyAt(tokens, at) === 'ngày' ? at + 1 : at;
  const day = digitsAt(tokens, start);
  if (!day || day.value.digits.length > 2 || day.value.number < 1 || day.value.number > 31) return null;
  const joint = jointAt(tokens, day.next);
  const second = joint === null || joint.side ? null : spanAt(tokens, joint.next, true);
  if (!second) return null;
  if (isImpossible(second.value)) return { value: second.value, next: second.next };
  const to = second.value;
  if (to.grain !== 'day') return null;
  const from: Span = { ...to, first: { month: to.first.month, day: day.value.number }, doubts: [] };
  return { value: { from: { ...from, last: from.first }, to, inherited: false }, next: second.next };
}
