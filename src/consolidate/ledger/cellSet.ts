import { parseRange, type CellRange } from '../../workbook/a1';
import type { FileCell } from '../submission/submission';

/** More columns than a sheet has. */
const WIDTH = 20_000;

/** Cells of one file. */
export class CellSet {
  private readonly bySheet = new Map<string, Set<number>>();

  has(sheet: string, row: number, column: number): boolean {
    return this.bySheet.get(sheet)?.has(row * WIDTH + column) ?? false;
  }

  /** Adds the cells of a range; false where one of them is there already. */
  add({ sheet, cell }: FileCell): boolean {
    const { top, left, bottom, right } = parseRange(cell) ?? NOWHERE;
    const known = this.bySheet.get(sheet) ?? new Set<number>();
    this.bySheet.set(sheet, known);
    const before = known.size;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) known.add(row * WIDTH + column);
    }
    return known.size - before === (bottom - top + 1) * (right - left + 1);
  }
}

/** The one place of whatever names no cell. */
const NOWHERE: CellRange = { top: -1, left: 0, bottom: -1, right: 0 };
