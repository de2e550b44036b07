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
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  ) {
    end += 1;
  }
  const spans = spansOf(old.slice(start, old.length - end), now.slice(start, now.length - end));
  return spans.map(([oldFrom, oldTo, nowFrom, nowTo]) => {
    const [o1, o2, n1, n2] = [oldFrom + start, oldTo + start, nowFrom + start, nowTo + start];
    const bare = o1 === o2 || n1 === n2;
    const lead = bare && o1 > 0 && n1 > 0 ? 1 : 0;
    const tail = bare && lead === 0 ? 1 : 0;
    return {
      before: old.slice(o1 - lead, o2 + tail).join(' '),
      after: now.slice(n1 - lead, n2 + tail).join(' '),
    };
  });
}

const wordsOf = (text: string): string[] => text.normalize('NFC').split(/\s+/u).filter(Boolean);

type Span = readonly [oldFrom: number, oldTo: number, nowFrom: number, nowTo: number];

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
