import type { Tokens } from '../deadline/writing/match';

/** The words before the first number of a phrase. */
export function leadKeys(start: number, end: number, tokens: Tokens): string[] {
  const keys: string[] = [];
  for (const token of tokens.slice(start, end)) {
    if (token.type !== 'word') break;
    keys.push(token.key);
  }
  return keys;
}
