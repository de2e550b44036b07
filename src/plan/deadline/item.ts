import type { Message } from '../message';
import type { Length } from './phrase/length';
import type { Phrase } from './phrase/phrase';
import type { Cycle } from './recurring/cycle';
import type { Token } from './writing/token';

interface Stretch {
  /** Index of the first token. */
  readonly start: number;
  /** Index of the token after the last. */
  readonly end: number;
}

export type PhraseItem = Stretch & { readonly type: 'phrase'; readonly phrase: Phrase };

/** A piece of the text, in order. Whatever nothing explains is a `rest`. */
export type Item =
  | PhraseItem
  | (Stretch & { readonly type: 'cycle'; readonly cycle: Cycle })
  | (Stretch & { readonly type: 'length'; readonly length: Length })
  | (Stretch & { readonly type: 'document' })
  | (Stretch & { readonly type: 'rest'; readonly token: Token });

/** True for what is read as a phrase; false past the end. */
export function isPhrase(item: Item | undefined): item is PhraseItem {
  return item?.type === 'phrase';
}

/** What the phrase or cycle itself leaves to ask. */
export function doubtsOf(item: Item): readonly Message[] {
  if (item.type === 'cycle') return item.cycle.doubts;
  if (item.type !== 'phrase') return [];
  const { doubts, when } = item.phrase;
  return when.type === 'span' ? [...doubts, ...(when.from?.doubts ?? []), ...when.span.doubts] : doubts;
}
