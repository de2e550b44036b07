import type { Message } from '../../message';
import { digitsAt, numberAt } from '../span/numberAt';
import { rangeAt } from '../span/range';
import type { Range } from '../span/range';
import { isImpossible } from '../span/span';
import type { Impossible, Span } from '../span/span';
import { weekdayAt } from '../span/weekday';
import { afterDayWord } from '../span/wordDate';
import { keyAt } from '../writing/match';
import type { Match, Tokens } from '../writing/match';
import type { Head } from './head';
import { partAt, yearAlone } from './part';
import type { When } from './phrase';
import { placeAt } from './place';

/** What a phrase names, with what that leaves to ask. */
type Found = Match<When> & { readonly doubts: readonly Message[] };

/** The date, place in a cycle, bare day or weekday after the introducing words. */
export function whenAt(tokens: Tokens, head: Head): Found | null {
  const at = head.next;
  const place = placeAt(tokens, at);
  if (place) {
    const { every, days, doubts } = place.value;
    return { value: { type: 'place', every, days }, next: place.next, doubts };
  }
  const part = partAt(tokens, at) ?? rangeAt(tokens, at) ?? (head.introduced ? yearAlone(tokens, at) : null);
  if (part) return fromRange(part, head);
  const dayAt = afterDayWord(tokens, at);
  const day = dayAt > at ? numberAt(tokens, dayAt) : null;
  if (day && day.value.number >= 1 && day.value.number <= 31) {
    return { value: { type: 'day', day: day.value.number }, next: day.next, doubts: [] };
  }
  const monthly = monthlyAt(tokens, dayAt);
  if (monthly) return monthly;
  const weekday = weekdayAt(tokens, at);
  return weekday && { value: { type: 'weekday', weekday: weekday.value }, next: weekday.next, doubts: [] };
}

/** `15 hằng tháng`, the word `ngày` being left out; no month has a day 0 or 32. */
function monthlyAt(tokens: Tokens, at: number): Found | null {
  const day = digitsAt(tokens, at);
  if (!day || !/^(hằng|mỗi)$/.test(keyAt(tokens, day.next)) || keyAt(tokens, day.next + 1) !== 'tháng')
    return null;
  const { number } = day.value;
  const none: When = {
    type: 'impossible',
    impossible: { code: 'deadline.noDayNumber', params: { day: number } },
    sure: true,
  };
  return {
    value: number < 1 || number > 31 ? none : { type: 'day', day: number },
    next: day.next,
    doubts: [],
  };
}

function fromRange({ value, next }: Match<Range | Impossible>, head: Head): Found {
  if (isImpossible(value)) return { value: { type: 'impossible', ...value }, next, doubts: [] };
  const { from, to, inherited } = value;
  const doubts: Message[] = [];
  if (to.bare && from === null && !head.introduced && isRoundTheClock(to)) {
    doubts.push({ code: 'deadline.roundTheClock' });
  }
  if (from !== null && head.from) {
    head.role = 'until';
    head.strong = true;
  }
  const span: Span = head.end ? { ...to, grain: 'part' } : to;
  return { value: { type: 'span', from, span, inherited }, next, doubts };
}

function isRoundTheClock(span: Span): boolean {
  return span.first.day === 24 && span.first.month === 7;
}
