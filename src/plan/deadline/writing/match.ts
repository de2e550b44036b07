import type { NumberToken, Token, WordToken } from './token';

/** What was read and the index of the first token after it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

export type Tokens = readonly Token[];

/** The word at that place, if one stands there. */
export function wordAt(tokens: Tokens, at: number): WordToken | null {
  const token = tokens[at];
  return token?.type === 'word' ? token : null;
}

/** The number at that place, if one stands there. */
export function numberTokenAt(tokens: Tokens, at: number): NumberToken | null {
  const token = tokens[at];
  return token?.type === 'number' ? token : null;
}

/** The mark at that place, or the empty string. */
export function markAt(tokens: Tokens, at: number): string {
  const token = tokens[at];
  return token?.type === 'mark' ? token.text : '';
}

/** The key of the word at that place, or the empty string. */
export function keyAt(tokens: Tokens, at: number): string {
  return wordAt(tokens, at)?.key ?? '';
}

/** The index after the words `phrase`, which are separated by spaces, or null when others stand there. */
export function after(tokens: Tokens, at: number, phrase: readonly string[]): number | null {
  for (const [offset, key] of phrase.entries()) {
    if (keyAt(tokens, at + offset) !== key) return null;
  }
  return at + phrase.length;
}

/** The index after the longest of the phrases that stands there, or null. Phrases are in that order. */
export function afterAny(
  tokens: Tokens,
  at: number,
  phrases: ReadonlyArray<readonly string[]>,
): number | null {
  for (const phrase of phrases) {
    const next = after(tokens, at, phrase);
    if (next !== null) return next;
  }
  return null;
}

/** Lists of words written as lines, the longest first. */
export function phrases(...lines: readonly string[]): ReadonlyArray<readonly string[]> {
  return lines.map((line) => line.split(' ')).sort((a, b) => b.length - a.length);
}
