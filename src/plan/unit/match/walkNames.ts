import { FENCE, gap, WALL } from '../cell/gap';
import type { CellWord, UnitCell } from '../cell/unitCell';
import type { NameForm, NameNode } from './nameIndex';

/** Names of the registry that the words of a cell spell, up to word `to`. */
export interface Spelling {
  readonly to: number;
  readonly forms: readonly NameForm[];
  /** Read without accents. */
  readonly bare: boolean;
  /** A bracket, a colon or a slash lies within: only a form that is written so may match. */
  readonly fenced: boolean;
  /** True where longer names begin so. */
  readonly more: boolean;
}

/** How often words may stand twice within one name. */
const MOST_REPEATS = 2;

/** Every spelling that begins at word `from`, below `node`; a word or two written twice is read once. */
export function spellings(cell: UnitCell, from: number, node: NameNode, bare: boolean): Spelling[] {
  const found: Spelling[] = [];
  let fenced = false;
  let skipped = 0;
  let at = from;
  let place: NameNode = node;
  while (at < cell.words.length) {
    const word = cell.words[at] as CellWord;
    const between = at === from ? 0 : (cell.gaps[at] ?? 0);
    if ((between & WALL) !== 0 || (bare && word.bare !== word.form)) break;
    const next = place.next.get(bare ? word.bare : word.form);
    const repeated = next || skipped === MOST_REPEATS ? 0 : repeatedWords(cell, at, from);
    // A whole name said again is named twice.
    if (repeated > 0 && at - repeated === from && place.forms.length > 0) break;
    if (!next && repeated === 0) break;
    fenced ||= (between & FENCE) !== 0;
    if (next) place = next;
    else skipped += 1;
    at += next ? 1 : repeated;
    if (place.forms.length > 0)
      found.push({ to: at, forms: place.forms, bare, fenced, more: place.next.size > 0 });
  }
  return found;
}

/** How many words from `at` on say again what stands right before them, without a sign between: 0, 1 or 2. */
function repeatedWords(cell: UnitCell, at: number, from: number): number {
  if (repeats(cell, at, 1, from)) return 1;
  return repeats(cell, at, 2, from) && repeats(cell, at + 1, 2, from) ? 2 : 0;
}

/** True where word `at` is the word `back` places before it, and nothing but blanks stands before it. */
function repeats({ words, gaps }: UnitCell, at: number, back: number, from: number): boolean {
  const word = words[at];
  const joined = ((gaps[at] ?? 0) & ~gap.line) === 0;
  return at - back >= from && joined && word !== undefined && word.form === words[at - back]?.form;
}
