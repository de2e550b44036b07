import type { Message } from '../message';
import type { Deadline, DeadlineContext } from './deadline';
import type { Item, PhraseItem } from './item';
import { isPhrase } from './item';
import type { Token } from './writing/token';

/** A text taken apart: what the families of readings look at. */
export interface Scene {
  /** In NFC. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Items of the whole text, or of one part of a `several`. */
  readonly items: readonly Item[];
  readonly context: DeadlineContext;
  /** True for a part of several dates, where a word may only tell which part it is. */
  readonly part: boolean;
}

/** What a family makes of a text; the entry adds text and next day. */
export type Reading = Pick<Deadline, 'kind' | 'lastDay' | 'rule' | 'parts' | 'sure' | 'why'>;

/** A kind of deadline: its reading, or null when the text is of another kind. */
export type Family = (scene: Scene) => Reading | null;

/** A text that gives no day. */
export function unreadable(sure: boolean, ...why: readonly Message[]): Reading {
  return { kind: 'unreadable', lastDay: null, rule: null, parts: null, sure, why };
}

/** The phrases among the items. */
export function phraseItems(items: readonly Item[]): PhraseItem[] {
  return items.filter(isPhrase);
}

/** The items that nothing explains, as tokens. */
export function restOf(items: readonly Item[]): Token[] {
  return items.flatMap((item) => (item.type === 'rest' ? [item.token] : []));
}

/** The words of the tokens with single spaces, for a sentence. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}
