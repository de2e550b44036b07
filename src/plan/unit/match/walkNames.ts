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
  let repeats = 0;
  let at = from;
  let place: NameNode = node;
  while (at < cell.words.length) {
    const word = cell.words[at] as CellWord;
    const between = at === from ? 0 : (cell.gaps[at] ?? 0);
    if ((between & WALL) !== 0 || (bare && word.bare !== word.form)) break;
    const next = place.next.get(bare ? word.bare : word.form);
    const repeated = next || repeats === MOST_REPEATS ? 0 : repeatedWords(cell, at, from);
    // A whole name said again is named twice.
    if (repeated > 0 && at - repeated === from && place.forms.length > 0) break;
    if (!next && repeated === 0) break;
    fenced ||= (between & FENCE) !== 0;
    if (next) place = next;
    else repeats += 1;
    at += next ? 1 : repeated;
    if (place.forms.length > 0)
      found.push({ to: at, forms: place.forms, bare, fenced, more: place.next.size > 0 });
  }
  return found;
}

/** How many words from `at` on say again what stands right before them, without a sign between: 0, 1 or 2. */
function repeatedWords(cell: UnitCell, at: number, from: number): number {
  for (const count of [1, 2]) {
    const again = Array.from({ length: count }, (_, step) => at + step).every((place) => {
      const [here, before] = [cell.words[place], cell.words[place - count]];
      const joined = ((cell.gaps[place] ?? 0) & ~gap.line) === 0;
      return place - count >= from && joined && here !== undefined && here.form === before?.form;
    });
    if (again) return count;
  }
  return 0;
}
