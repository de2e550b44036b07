import type { Item, PhraseItem } from '../item';
import { isPhrase } from '../item';
import { isImpossible } from '../span/span';
import { calendarDay } from '../span/calendarDay';
import type { Tokens } from '../writing/match';
import { keyAt } from '../writing/match';
import { nextInList } from './nextInList';

/**
 * The items with a day that is written once put to each month of a list: `ngày 20 các tháng 3, 6, 9, 12`,
 * `ngày 15 tháng 6 và tháng 12`. It could be meant otherwise, so it is asked about.
 */
export function dayOfMonths(items: readonly Item[], tokens: Tokens): Item[] {
  const result = [...items];
  for (let index = 0; index < result.length; index += 1) {
    const item = result[index];
    const next = nextInList(result, index, tokens);
    if (!isPhrase(item)) continue;
    const { when } = item.phrase;
    if (when.type === 'day') {
      const at = isPhrase(result[index + 1]) ? index + 1 : isOf(result[index + 1], tokens) ? index + 2 : -1;
      const month = result[at];
      const day = isPhrase(month) ? withDay(month, when.day, item.phrase) : null;
      if (day) result.splice(index, at - index + 1, { ...day, start: item.start });
    }
    const now = result[index];
    const first = isPhrase(now) && now.phrase.when.type === 'span' ? now.phrase.when : null;
    const further = first === when ? next : nextInList(result, index, tokens);
    const number = first?.from === null && first.span.grain === 'day' ? first.span.last.day : 'end';
    if (further && number !== 'end') result[index + 2] = withDay(further, number, further.phrase) ?? further;
  }
  return result;
}

function isOf(item: Item | undefined, tokens: Tokens): boolean {
  return item?.type === 'rest' && keyAt(tokens, item.start) === 'của';
}

/** The month of a phrase with that day, or null when it names no single month or lacks the day. */
function withDay(item: PhraseItem, day: number, head: PhraseItem['phrase']): PhraseItem | null {
  const { when } = item.phrase;
  if (when.type !== 'span' || when.from !== null || when.span.grain !== 'month') return null;
  const doubt = { code: 'deadline.dayOnce', params: { day } };
  const span = calendarDay(when.span.year, when.span.last.month, day, [...when.span.doubts, doubt]);
  if (isImpossible(span)) return null;
  return {
    ...item,
    phrase: { ...item.phrase, role: head.role, strong: head.strong, when: { ...when, span } },
  };
}
