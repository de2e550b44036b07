/** Some words and what stands in their place; one of them may be empty. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
}

/** Beyond so many pairs of words the middle of the texts counts as one change. */
const MOST_PAIRS = 250_000;

/**
 * What makes one text of the other, by words, in the order of the text. A change that only takes away or puts
 * in has the word before it with it, or the one behind, so that its place can be found.
 */
export function wordDifference(before: string, after: string): WordChange[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return changedWords(old, now).map(([oldFrom, oldTo, nowFrom, nowTo]) => {
    const bare = oldFrom === oldTo || nowFrom === nowTo;
    const lead = bare && oldFrom > 0 && nowFrom > 0 ? 1 : 0;
    const tail = bare && lead === 0 ? 1 : 0;
    return {
      before: old.slice(oldFrom - lead, oldTo + tail).join(' '),
      after: now.slice(nowFrom - lead, nowTo + tail).join(' '),
    };
  });
}

const wordsOf = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter(Boolean);

/** A stretch of the old words, from and before, and the stretch of the new ones in its place. */
export type Span = readonly [oldFrom: number, oldTo: number, nowFrom: number, nowTo: number];

/** The stretches that differ, in their order; between them both have the same words. */
export function changedWords(old: readonly string[], now: readonly string[]): Span[] {
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  const longest = Math.min(old.length, now.length) - start;
  while (end < longest && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return spansOf(old.slice(start, old.length - end), now.slice(start, now.length - end)).map(
    ([a, b, c, d]) => [a + start, b + start, c + start, d + start] as const,
  );
}

/** The stretches that differ between the longest common words. */
function spansOf(old: readonly string[], now: readonly string[]): Span[] {
  if (old.length === 0 && now.length === 0) return [];
  if (old.length * now.length > MOST_PAIRS) return [[0, old.length, 0, now.length]];
  const common = commonLengths(old, now);
  const lengthAt = (i: number, j: number): number => common[i * (now.length + 1) + j] ?? 0;
  const spans: Span[] = [];
  let [i, j, oldFrom, nowFrom] = [0, 0, 0, 0];
  const close = (): void => {
    if (i > oldFrom || j > nowFrom) spans.push([oldFrom, i, nowFrom, j]);
  };
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      close();
      i += 1;
      j += 1;
      [oldFrom, nowFrom] = [i, j];
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [old.length, now.length];
  close();
  return spans;
}

/** How many words the rests of both texts have in common, from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        old[i] === now[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}
