/** A text cut in three: what both share before, what differs, what both share after. */
export interface Difference {
  readonly before: string;
  readonly removed: string;
  readonly added: string;
  readonly after: string;
}

/**
 * Where two texts differ, as one stretch, widened to whole words so that a person can read it. Joined again
 * the parts give both texts.
 */
export function differenceOf(one: string, other: string): Difference {
  const first = wordsOf(one);
  const second = wordsOf(other);
  const shorter = Math.min(first.length, second.length);
  let start = 0;
  while (start < shorter && first[start] === second[start]) start += 1;
  let end = 0;
  while (end < shorter - start && first[first.length - 1 - end] === second[second.length - 1 - end]) end += 1;
  const join = (words: readonly string[], from: number, to: number) => words.slice(from, to).join('');
  return {
    before: join(first, 0, start),
    removed: join(first, start, first.length - end),
    added: join(second, start, second.length - end),
    after: join(first, first.length - end, first.length),
  };
}

/** Runs of white space and of anything else, in order; nothing is lost. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+/gu) ?? [];
}
