import type { Item } from '../item';
import { furtherMonthAt } from '../span/month';
import { furtherAt } from '../span/range';
import { digitsAt } from '../span/numberAt';
import { isImpossible } from '../span/span';
import { keyAt, markAt, wordAt } from '../writing/match';
import type { Tokens } from '../writing/match';
import type { Phrase } from './phrase';

/**
 * A further date of a list, whose word and `trước` are left out: `tháng 3, 6, 9`, `quý II và IV`,
 * `ngày 15 và 30`. Null unless a comma or `và` joins it to a date right before.
 */
export function furtherWhenAt(tokens: Tokens, at: number, before: readonly Item[]): Phrase | null {
  const joint = before.at(-1);
  const last = before.at(-2);
  if (joint?.type !== 'rest' || last?.type !== 'phrase' || !isJoint(tokens, joint.start)) return null;
  const { phrase } = last;
  const shared = {
    role: phrase.role,
    strong: phrase.strong,
    said: false,
    introduced: true,
    carried: phrase.role === 'before',
    weekday: null,
    notes: [],
    doubts: [],
  };
  if (phrase.when.type === 'day') {
    const day = digitsAt(tokens, at);
    if (!day || day.value.number < 1 || day.value.number > 31 || wordAt(tokens, day.next)?.key === 'ngày')
      return null;
    return { ...shared, when: { type: 'day', day: day.value.number }, start: at, end: day.next };
  }
  if (phrase.when.type !== 'span' || phrase.when.from !== null) return null;
  const grain = phrase.when.span.grain;
  const monthWord = grain === 'day' && keyAt(tokens, phrase.end - 2) === 'tháng';
  if (monthWord) return furtherMonth(tokens, at, phrase, shared);
  if (grain !== 'month' && grain !== 'quarter') return null;
  const next = furtherAt(tokens, at, phrase.when.span);
  if (!next || isImpossible(next.value)) return null;
  return {
    ...shared,
    when: { type: 'span', from: null, span: next.value, inherited: false },
    start: at,
    end: next.next,
  };
}

/** `ngày 15 tháng 6, 12`: a month, to which the day belongs too. */
function furtherMonth(
  tokens: Tokens,
  at: number,
  { when }: Phrase,
  shared: Omit<Phrase, 'when' | 'start' | 'end'>,
): Phrase | null {
  const next = when.type === 'span' && when.span.year === null ? furtherMonthAt(tokens, at) : null;
  if (!next || isImpossible(next.value)) return null;
  return {
    ...shared,
    when: { type: 'span', from: null, span: next.value, inherited: false },
    start: at,
    end: next.next,
  };
}

/** A comma, semicolon, `+`, `&`, `và` or `hoặc`. */
export function isJoint(tokens: Tokens, at: number): boolean {
  return /^[,;&+]$/.test(markAt(tokens, at)) || /^(và|hoặc)$/.test(keyAt(tokens, at));
}
