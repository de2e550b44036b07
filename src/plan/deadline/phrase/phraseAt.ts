import type { Tokens } from '../writing/match';
import { headAt, roleOf } from './head';
import type { Phrase } from './phrase';
import { tailAt } from './tail';
import { whenAt } from './when';

/** A date with the words that introduce it, or null when no date stands there. */
export function phraseAt(tokens: Tokens, at: number): Phrase | null {
  const head = headAt(tokens, at);
  const when = whenAt(tokens, head);
  if (!when) return null;
  const tail = tailAt(tokens, when.next, when.value);
  const { role, notes, doubts } = roleOf(head, tail.clock);
  const other = head.weekday !== null && tail.weekday !== null && head.weekday !== tail.weekday;
  const twice = other ? [{ code: 'deadline.otherWeekday' }] : [];
  return {
    role,
    strong: head.strong,
    said: head.said,
    introduced: head.introduced,
    when: tail.when,
    weekday: head.weekday ?? tail.weekday,
    doubts: [...head.doubts, ...when.doubts, ...doubts, ...tail.doubts, ...twice],
    notes,
    start: at,
    end: tail.next,
  };
}
