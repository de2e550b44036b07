import type { PhraseItem } from '../deadline/item';
import type { Tokens } from '../deadline/writing/match';
import { markAt, numberTokenAt } from '../deadline/writing/match';
import type { Message } from '../message';
import { leadKeys } from './leadKeys';

/** What is to ask about the start of a period that begins with what a phrase names. */
export function startAsks({ phrase }: PhraseItem, tokens: Tokens): Message[] {
  const { when, start, end } = phrase;
  if (when.type !== 'span') return [];
  const begins = when.from ?? when.span;
  const keys = leadKeys(start, end, tokens);
  const partly = keys.includes('giữa') || keys.includes('cuối');
  if (partly && begins.grain !== 'months' && begins.doubts.length === 0)
    return [{ code: 'period.partStart' }];
  return when.from === null && followsDash(start, tokens) ? [{ code: 'period.noStart' }] : [];
}

/** `-2030`: what stood before the dash is lost. A dash and a blank, as before an item of a list, is none. */
function followsDash(at: number, tokens: Tokens): boolean {
  return at === 1 && markAt(tokens, 0) === '-' && numberTokenAt(tokens, 1)?.space === false;
}
