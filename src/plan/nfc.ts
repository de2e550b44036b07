/** More marks in a row than any writing puts on one letter. Putting a longer run in order takes quadratic time. */
const ENDLESS_MARKS = /\p{M}{31,}/gu;

/** The mark that comes after all others; only it does not move before itself. */
const LAST_MARK = '\u0345';

/**
 * The text in NFC, in linear time for any text at all: runs of more than 30 combining marks, which no writing
 * has, are put in canonical order first.
 *
 * Source: Unicode Standard, section 3.11, Canonical Ordering Algorithm.
 */
export function toNfc(text: string): string {
  return text.replace(ENDLESS_MARKS, inOrder).normalize('NFC');
}

/** The marks of a run in canonical order: sorted by class, those of one class as they came. */
function inOrder(run: string): string {
  const ranks = ranksOf(run);
  const ordered: string[] = [];
  let moving: string[][] = [];
  const settle = (): void => {
    for (const marks of moving) if (marks) for (const mark of marks) ordered.push(mark);
    moving = [];
  };
  for (const written of run) {
    for (const mark of ranks.get(written) ?? []) {
      // A mark that never moves keeps those before it from passing.
      if (mark.rank === null) {
        settle();
        ordered.push(mark.letter);
      } else {
        (moving[mark.rank] ??= []).push(mark.letter);
      }
    }
  }
  settle();
  return ordered.join('');
}

interface Mark {
  readonly letter: string;
  /** Its place among the classes of the run; null where it never moves. */
  readonly rank: number | null;
}

/** What each mark of a run is made of, with ranks. JavaScript tells no classes, but it shows which marks move. */
function ranksOf(run: string): ReadonlyMap<string, readonly Mark[]> {
  const parts = new Map([...new Set(run)].map((mark) => [mark, [...mark.normalize('NFD')]]));
  const moving = [...new Set([...parts.values()].flat())].filter(moves).sort(compareClass);
  const ranks = new Map<string, number>();
  let rank = 0;
  moving.forEach((mark, index) => {
    const before = moving[index - 1];
    if (before !== undefined && compareClass(before, mark) !== 0) rank += 1;
    ranks.set(mark, rank);
  });
  return new Map(
    [...parts].map(([mark, letters]) => [
      mark,
      letters.map((letter) => ({ letter, rank: ranks.get(letter) ?? null })),
    ]),
  );
}

const moves = (mark: string): boolean => mark === LAST_MARK || passes(LAST_MARK, mark);

const compareClass = (one: string, two: string): number => (passes(one, two) ? 1 : passes(two, one) ? -1 : 0);

/** Whether the second mark, written after the first, comes before it. */
const passes = (first: string, second: string): boolean => {
  const written = `x${first}${second}`;
  return written.normalize('NFD') !== written;
};
