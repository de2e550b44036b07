/** The most letters that a misspelling may differ in. */
export const MOST_EDITS = 2;

/** Names letter by letter; what many begin with is compared once. */
export interface LetterTree<Name> {
  readonly next: Map<number, LetterTree<Name>>;
  readonly names: Name[];
}

/** A name that the beginning of a text of this length spells, with so many letters wrong. */
export interface NearSpelling<Name> {
  readonly name: Name;
  readonly length: number;
  readonly distance: number;
}

const WIDTH = 2 * MOST_EDITS + 1;
const FAR = MOST_EDITS + 1;

/**
 * The lines of the table, one for each depth, used again by every search: the line before the first, the
 * line of no letters, then the letters'.
 */
const rows = [
  new Uint8Array(WIDTH).fill(FAR),
  Uint8Array.from({ length: WIDTH }, (_, at) => (at < MOST_EDITS ? FAR : at - MOST_EDITS)),
];

/** Builds the tree of names. */
export function letterTree<Name>(
  names: readonly Name[],
  lettersOf: (name: Name) => string,
): LetterTree<Name> {
  const root: LetterTree<Name> = { next: new Map(), names: [] };
  for (const name of names) {
    const letters = lettersOf(name);
    let node = root;
    for (let at = 0; at < letters.length; at += 1) {
      const letter = letters.charCodeAt(at);
      const next: LetterTree<Name> = node.next.get(letter) ?? { next: new Map(), names: [] };
      node.next.set(letter, next);
      node = next;
    }
    node.names.push(name);
  }
  return root;
}

/**
 * The names that a beginning of `text` spells with at most `MOST_EDITS` letters added, missing, changed, or
 * swapped with their neighbour (the distance of Damerau). Only a band around the diagonal is computed, and
 * no branch is followed further than it takes to see that it is far.
 */
export function nearSpellings<Name>(tree: LetterTree<Name>, text: string): NearSpelling<Name>[] {
  const found: NearSpelling<Name>[] = [];
  const descend = (
    node: LetterTree<Name>,
    line: number,
    letterBefore: number,
    nearestBefore: number,
  ): void => {
    for (const name of node.names) {
      rows[line + 1]?.forEach((distance, at) => {
        if (distance < FAR) found.push({ name, length: line + at - MOST_EDITS, distance });
      });
    }
    const row = (rows[line + 2] ??= new Uint8Array(WIDTH));
    for (const [letter, next] of node.next) {
      const nearest = fillRow(row, line + 1, letter, letterBefore, text);
      // A swap reaches two lines back, so one far line alone does not end it.
      if (nearest < FAR || nearestBefore < MOST_EDITS) descend(next, line + 1, letter, nearest);
    }
  };
  descend(tree, 0, -1, 0);
  return found;
}

/** Fills the band of a line from the two lines before it; gives its least distance. */
function fillRow(row: Uint8Array, line: number, letter: number, letterBefore: number, text: string): number {
  const [last, beforeLast] = [rows[line] as Uint8Array, rows[line - 1] as Uint8Array];
  let nearest = FAR;
  for (let at = 0; at < WIDTH; at += 1) {
    const column = line + at - MOST_EDITS;
    let best = FAR;
    if (column >= 0 && column <= text.length) {
      const here = column > 0 ? text.charCodeAt(column - 1) : -2;
      if (at + 1 < WIDTH) best = Math.min(best, (last[at + 1] ?? FAR) + 1);
      if (at > 0) best = Math.min(best, (row[at - 1] ?? FAR) + 1);
      if (column > 0) best = Math.min(best, (last[at] ?? FAR) + (here === letter ? 0 : 1));
      if (column > 1 && here === letterBefore && text.charCodeAt(column - 2) === letter) {
        best = Math.min(best, (beforeLast[at] ?? FAR) + 1);
      }
    }
    row[at] = best;
    if (best < nearest) nearest = best;
  }
  return nearest;
}
