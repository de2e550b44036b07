import type { Item } from '../deadline/item';
import { afterAny, phrases } from '../deadline/writing/match';
import type { Tokens } from '../deadline/writing/match';

const OPEN = phrases(
  'và các năm tiếp theo',
  'và những năm tiếp theo',
  'và các năm sau',
  'và những năm sau',
  'và các năm sau đó',
  'các năm tiếp theo',
  'những năm tiếp theo',
  'và tiếp theo',
  'trở đi',
  'trở về sau',
  'về sau',
  'và về sau',
);

/** Where words leave the end open: `và các năm tiếp theo`, `trở đi`. Tokens from the first to the one after. */
export function openEndAt(tokens: Tokens, items: readonly Item[]): { start: number; end: number } | null {
  for (const item of items) {
    if (item.type !== 'rest') continue;
    const end = afterAny(tokens, item.start, OPEN);
    if (end !== null) return { start: item.start, end };
  }
  return null;
}
