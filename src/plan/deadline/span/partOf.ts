import type { Message } from '../../message';
import { keyAt } from '../writing/match';
import type { Tokens } from '../writing/match';
import type { MonthDay, Span } from './span';

export type Side = 'đầu' | 'giữa' | 'cuối';

/** The word that names a part, or null. */
export function sideAt(tokens: Tokens, at: number): Side | null {
  const key = keyAt(tokens, at);
  return key === 'đầu' || key === 'giữa' || key === 'cuối' ? key : null;
}

/**
 * The beginning, middle or end of a month or year, by article 146 of the Civil Code 91/2015/QH13: days 1,
 * 15 and last of a month; 1 January, 30 June and 31 December of a year. Only the end is plain enough to be
 * sure; of a quarter the code says nothing, so its end is offered.
 */
export function partOf(side: Side, span: Span): Span {
  if (side === 'cuối') return { ...span, grain: 'part' };
  const day = dayOf(side, span);
  const doubt: Message = { code: side === 'đầu' ? 'deadline.vagueBeginning' : 'deadline.vagueMiddle' };
  return {
    ...span,
    grain: 'part',
    last: day,
    name: { code: 'deadline.day' },
    doubts: [...span.doubts, doubt],
  };
}

function dayOf(side: 'đầu' | 'giữa', span: Span): MonthDay {
  if (span.grain === 'month') return { month: span.first.month, day: side === 'đầu' ? 1 : 15 };
  if (span.grain !== 'year') return span.last;
  return side === 'đầu' ? { month: 1, day: 1 } : { month: 6, day: 30 };
}

/** A week or third of a month: the day that it ends on at the latest, offered and not sure. */
export function weekOf(last: number | 'end', month: Span): Span {
  return {
    ...month,
    grain: 'part',
    last: { month: month.last.month, day: last },
    name: { code: 'deadline.day' },
    doubts: [...month.doubts, { code: 'deadline.vagueWeek' }],
  };
}
