import { parseRange, type CellRange } from '../../workbook/a1';
import type { FileCell } from '../submission/submission';

/** More words of a row than a sheet has. */
const WORDS = 1024;
const BITS = 32;

/** Cells of one file, 32 neighbours of a row to a number. */
export class CellSet {
  private readonly bySheet = new Map<string, Map<number, number>>();

  has(sheet: string, row: number, column: number): boolean {
    return this.meets(sheet, row, column, column);
  }

  /** True where it has one of the cells of a row. */
  meets(sheet: string, row: number, from: number, to: number): boolean {
    const known = this.bySheet.get(sheet);
    if (!known) return false;
    for (let word = wordOf(from); word <= wordOf(to); word += 1) {
      if (((known.get(row * WORDS + word) ?? 0) & bitsOf(word, from, to)) !== 0) return true;
    }
    return false;
  }

  /** Adds the cells of a range; false where one of them is there already. */
  add({ sheet, cell }: FileCell): boolean {
    const { top, left, bottom, right } = parseRange(cell) ?? NOWHERE;
    const known = this.bySheet.get(sheet) ?? new Map<number, number>();
    this.bySheet.set(sheet, known);
    let isNew = true;
    for (let row = top; row <= bottom; row += 1) {
      for (let word = wordOf(left); word <= wordOf(right); word += 1) {
        const at = row * WORDS + word;
        const before = known.get(at) ?? 0;
        const bits = bitsOf(word, left, right);
        if ((before & bits) !== 0) isNew = false;
        known.set(at, before | bits);
      }
    }
    return isNew;
  }
}

const wordOf = (column: number): number => Math.floor(column / BITS);

/** The bits of a word that stand for columns from one to another. */
function bitsOf(word: number, from: number, to: number): number {
  const first = Math.max(0, from - word * BITS);
  const last = Math.min(BITS - 1, to - word * BITS);
  return (-1 << first) & (-1 >>> (BITS - 1 - last));
}

/** The one place of whatever names no cell. */
const NOWHERE: CellRange = { top: -1, left: 0, bottom: -1, right: 0 };
