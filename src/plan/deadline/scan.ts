import type { Item } from './item';
import { phraseAt } from './phrase/phraseAt';
import type { Phrase } from './phrase/phrase';
import { cycleAt, furtherCycleAt } from './recurring/cycle';
import { documentAt } from './phrase/document';
import { furtherWhenAt } from './phrase/further';
import { lengthAt } from './phrase/length';
import type { Token } from './writing/token';

/** Everything that the tokens say about time, each token in exactly one item. Linear: looks a few tokens ahead. */
export function scan(tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const item = itemAt(tokens, at, items);
    items.push(item);
    at = item.end;
  }
  return items;
}

function itemAt(tokens: readonly Token[], at: number, before: readonly Item[]): Item {
  const last = before.at(-1);
  const further = last?.type === 'cycle' ? furtherCycleAt(tokens, at) : null;
  const cycle = further ?? cycleAt(tokens, at);
  if (cycle) return { type: 'cycle', cycle: cycle.value, start: at, end: cycle.next };
  const document = documentAt(tokens, at);
  if (document !== null) return { type: 'document', start: at, end: document };
  const phrase =
    furtherQuarter(tokens, at, before) ?? phraseAt(tokens, at) ?? furtherWhenAt(tokens, at, before);
  if (phrase) return { type: 'phrase', phrase, start: at, end: phrase.end };
  const length = lengthAt(tokens, at);
  if (length) return { type: 'length', length: length.value, start: at, end: length.next };
  const token = tokens[at];
  if (!token) throw new RangeError(`No token at ${at}`);
  return { type: 'rest', token, start: at, end: at + 1 };
}

/** In a list of quarters a number is the next quarter: `quý 2, 3/2025` names no March. */
function furtherQuarter(tokens: readonly Token[], at: number, before: readonly Item[]): Phrase | null {
  const last = before.at(-2);
  const when = last?.type === 'phrase' ? last.phrase.when : null;
  const open = when?.type === 'span' && when.span.grain === 'quarter' && when.span.year === null;
  return open && tokens[at]?.type === 'number' ? furtherWhenAt(tokens, at, before) : null;
}
