import type { Item, PhraseItem } from '../item';
import { isPhrase } from '../item';
import { dayOfMonths } from './dayOfMonths';
import { nextInList } from './nextInList';
import type { Span } from '../span/span';
import type { Token } from '../writing/token';

/**
 * The items with what a list writes only once put back: the year that stands at the last date (`quý II và
 * quý IV của năm 2021`), the month of a bare day (`ngày 11 và 12/6/2026`), and `trước` before the first.
 */
export function inherit(items: readonly Item[], tokens: readonly Token[]): Item[] {
  const result = dayOfMonths(items, tokens);
  for (let index = result.length - 1; index >= 0; index -= 1) {
    const item = result[index];
    const next = nextInList(result, index, tokens);
    if (isPhrase(item) && next) result[index] = fromNext(item, next);
  }
  for (const [index, item] of result.entries()) {
    const next = nextInList(result, index, tokens);
    if (isPhrase(item) && next && item.phrase.role === 'before' && !next.phrase.introduced) {
      result[index + 2] = {
        ...next,
        phrase: { ...next.phrase, role: 'before', strong: true, carried: true },
      };
    }
  }
  return result;
}

function fromNext(item: PhraseItem, next: PhraseItem): PhraseItem {
  const { when } = item.phrase;
  const then = next.phrase.when;
  if (then.type !== 'span') return item;
  if (when.type === 'day' && then.span.grain === 'day') {
    const day = { month: then.span.first.month, day: when.day };
    const span: Span = { ...then.span, first: day, last: day, doubts: [], bare: false };
    return { ...item, phrase: { ...item.phrase, when: { type: 'span', from: null, span, inherited: true } } };
  }
  if (when.type !== 'span' || when.span.year !== null || then.span.year === null) return item;
  const span: Span = { ...when.span, year: then.span.year };
  const doubts = [...item.phrase.doubts, { code: 'deadline.yearOfNext', params: { year: then.span.year } }];
  return { ...item, phrase: { ...item.phrase, doubts, when: { ...when, span, inherited: true } } };
}
