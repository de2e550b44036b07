import { cellName } from '../a1';
import type { SheetBlueprint } from '../blueprint';
import type { CellValue, PlannedStyle } from '../document';

/** A cell as a load writes it. */
export interface BlueprintCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: boolean;
  readonly style: PlannedStyle;
}

/** The cells that a load writes into a sheet, by their names. */
export function cellsOfBlueprint({ blocks }: SheetBlueprint): ReadonlyMap<string, BlueprintCell> {
  const cells = new Map<string, BlueprintCell>();
  for (const { top, left, values, columns } of blocks) {
    values.forEach((line, y) => {
      columns.forEach(({ style, formula }, x) => {
        const [row, column] = [top + y, left + x];
        cells.set(cellName(row, column), { row, column, value: line[x] ?? null, formula, style });
      });
    });
  }
  return cells;
}
