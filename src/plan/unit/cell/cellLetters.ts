import { FENCE } from './gap';
import type { UnitCell } from './unitCell';

/** The letters of a cell's words in a row, one blank between words. */
export interface CellLetters {
  readonly text: string;
  /** Where each word begins. */
  readonly starts: readonly number[];
  /** The word after the one that ends at a place. */
  readonly ends: ReadonlyMap<number, number>;
}

/** A cell letter by letter, with accents and without. */
export interface LetterCell {
  readonly accented: CellLetters;
  readonly bare: CellLetters;
  /** For each word, the next one that a fence stands before. */
  readonly fences: readonly number[];
  /** For each word, the next one that has an accent. */
  readonly accents: readonly number[];
}

const cells = new WeakMap<UnitCell, LetterCell>();

/** The letters of a cell; put together once. */
export function lettersOf(cell: UnitCell): LetterCell {
  const known = cells.get(cell);
  if (known) return known;
  const count = cell.words.length;
  const [fences, accents] = [new Array<number>(count).fill(count), new Array<number>(count).fill(count)];
  for (let at = count - 1; at >= 0; at -= 1) {
    fences[at] = ((cell.gaps[at + 1] ?? 0) & FENCE) !== 0 ? at + 1 : (fences[at + 1] ?? count);
    accents[at] = cell.words[at]?.form !== cell.words[at]?.bare ? at : (accents[at + 1] ?? count);
  }
  const letters = {
    accented: inARow(cell.words.map(({ form }) => form)),
    bare: inARow(cell.words.map(({ bare }) => bare)),
    fences,
    accents,
  };
  cells.set(cell, letters);
  return letters;
}

/** The letters from word `at` to before word `to`, at most `most`. */
export function stretchOfLetters(
  { text, starts }: CellLetters,
  at: number,
  to: number,
  most: number,
): string {
  const [start, end] = [starts[at] ?? text.length, starts[to] ?? text.length + 1];
  return text.slice(start, Math.min(start + most, end - 1));
}

function inARow(words: readonly string[]): CellLetters {
  const starts: number[] = [];
  const ends = new Map<number, number>();
  let length = 0;
  words.forEach((word, at) => {
    starts.push(length);
    ends.set(length + word.length, at + 1);
    length += word.length + 1;
  });
  return { text: words.join(' '), starts, ends };
}
