import type { Message } from '../../message';
import type { Rule } from '../deadline';
import { isPhrase } from '../item';
import type { Item } from '../item';
import { restOf, wordsOf } from '../scene';
import type { Scene } from '../scene';
import { markAt } from '../writing/match';
import type { Token } from '../writing/token';
import { conditionIn } from './condition';
import { CHANGING } from './words';

/** Words that narrow a cycle in a way that its rule does not hold: `tuần cuối hằng tháng`, `đầu mỗi quý`. */
const LOST: ReadonlySet<string> = new Set('tuần ngày buổi giờ đầu giữa cuối thứ riêng'.split(' '));
const WEEKDAYS: ReadonlySet<string> = new Set('hai ba tư năm sáu bảy nhật'.split(' '));

/** What the words, marks and lengths beside a cycle leave to ask. */
export function asksBesideCycle({ tokens, items }: Scene, every: Rule['every']): Message[] {
  const rest = restOf(items);
  const asks: Message[] = [];
  const touching = new Set(restOf(items.filter((_, index) => isPhrase(items[index + 1]))));
  const words = rest.filter(
    (token) =>
      token.type === 'word' &&
      ((token.key === 'tháng' && touching.has(token)) ||
        CHANGING.has(token.key) ||
        LOST.has(token.key) ||
        (every === 'week' && WEEKDAYS.has(token.key))),
  );
  if (words.length > 0)
    asks.push({ code: 'deadline.wordsBeside', params: { words: wordsOf(words.slice(0, 6)) } });
  const odd = rest.find(
    (token) =>
      token.type === 'number' ||
      (token.type === 'mark' && /[?→/…=<>≤≥~%#]/.test(token.text) && !isBeforeCycle(token, tokens, items)),
  );
  const range = every === 'week' && rest.some((token) => token.text === '-' && touching.has(token));
  if (range) asks.push({ code: 'deadline.unexplained', params: { rest: '-' } });
  if (odd) asks.push({ code: 'deadline.unexplained', params: { rest: odd.text } });
  if (conditionIn(tokens, items) !== null) asks.push({ code: 'deadline.conditionBeside' });
  if (lengthBeside(items, tokens)) asks.push({ code: 'deadline.lengthBeside' });
  if (items.some((item) => item.type === 'document')) asks.push({ code: 'deadline.documentBeside' });
  return asks;
}

/** `25/12/hằng năm`. */
function isBeforeCycle(mark: Token, tokens: Scene['tokens'], items: readonly Item[]): boolean {
  const index = items.findIndex((item) => item.type === 'cycle');
  const before = items[index - 1];
  return mark.text === '/' && before?.type === 'rest' && tokens[before.start] === mark;
}

/** A length that days in brackets do not make the cycle itself: `6 tháng, hằng năm`. */
function lengthBeside(items: readonly Item[], tokens: Scene['tokens']): boolean {
  const at = items.findIndex((item) => item.type === 'length');
  return at > 0 || (at === 0 && markAt(tokens, items[0]?.end ?? 0) !== '(');
}
