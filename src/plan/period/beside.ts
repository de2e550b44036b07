import type { Message } from '../message';
import type { Item, PhraseItem } from '../deadline/item';
import { judge } from '../deadline/residue/judge';
import type { Tokens } from '../deadline/writing/match';
import { keyAt } from '../deadline/writing/match';

/** Words that name a period and do not change it. */
const NAMES: ReadonlySet<string> = new Set(
  'kế hoạch thời kỳ giai đoạn chương trình nhiệm vụ trung hạn dài các cả trong của từ'.split(' '),
);

/** What the words beside a period leave to ask; those of its open end apart. */
export function asksBeside(
  items: readonly Item[],
  dates: readonly PhraseItem[],
  open: { start: number; end: number } | null,
  tokens: Tokens,
): Message[] {
  const [main] = dates;
  if (!main) return [];
  const kept = items.filter((item) => {
    if (item === main) return true;
    if (open && item.start >= open.start && item.end <= open.end) return false;
    if (item.type === 'phrase') return false;
    if (item.type === 'length') return !isLengthOf(item.length.count, item.length.unit, main);
    if (item.type === 'rest' && keyAt(tokens, item.start) === 'tầm') return false;
    return !(item.type === 'rest' && item.token.type === 'word' && NAMES.has(item.token.key));
  });
  return judge(kept, main, false);
}

/** `kế hoạch 5 năm 2001 - 2005`: the length says the same as the years. */
function isLengthOf(count: number, unit: string, { phrase }: PhraseItem): boolean {
  if (unit !== 'year' || phrase.when.type !== 'span' || phrase.when.from === null) return false;
  const { from, span } = phrase.when;
  return from.year !== null && span.year !== null && span.year - from.year + 1 === count;
}
