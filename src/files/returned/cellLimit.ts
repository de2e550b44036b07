import { Failure } from '../../plan/failure';

/** How many cells that hold something a workbook may have. */
const CELL_LIMIT = 1_000_000;

/** Counts the cells that hold something, over all sheets of a workbook. */
export class CellCount {
  private count = 0;

  /** @throws Failure `file.too-many-cells` */
  add(cells: number): void {
    this.count += cells;
    if (this.count > CELL_LIMIT) throw new Failure('file.too-many-cells', { limit: CELL_LIMIT });
  }
}
