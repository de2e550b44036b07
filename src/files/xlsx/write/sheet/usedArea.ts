import type { CellRange } from '../../../../workbook/a1';
import type { SheetDocument } from '../../../../workbook/document';

/** The smallest area with every cell of the sheet, or null for an empty sheet. */
export function usedArea(sheet: SheetDocument): CellRange | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [row, { cells }] of sheet.rows) {
    for (const column of cells.keys()) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
