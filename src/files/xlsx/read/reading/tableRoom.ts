import { Failure } from '../../../../plan/failure';
import type { SheetDocument } from '../../../../workbook/document';
import type { Stretch } from './rawCells';

/** How many cells the tables of a workbook may take together, empty ones among them. */
const MOST = 20_000_000;

/**
 * The room that the tables of a workbook take. A file of a few hundred bytes may name tables of all columns and
 * rows, many on one place, and every cell of a table is held, filled or not.
 */
export class TableRoom {
  private left = MOST;

  /**
   * Takes room for the rows of the stretch that have cells, and for the look at all rows of the sheet.
   * @throws Failure `file.too-many-table-cells`
   */
  take({ rows }: SheetDocument, { top, bottom, left, right }: Stretch): void {
    let filled = 0;
    for (const [row, { cells }] of rows) if (row >= top && row <= bottom && cells.size > 0) filled += 1;
    this.left -= rows.size + filled * (right - left + 1);
    if (this.left < 0) throw new Failure('file.too-many-table-cells', { limit: MOST });
  }
}
