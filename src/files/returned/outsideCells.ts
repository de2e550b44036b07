import type { OutsideCell } from '../../consolidate/submission/returnedWorkbook';
import { cellName, type CellRange } from '../../workbook/a1';
import type { CellDocument, SheetDocument } from '../../workbook/document';
import { rawCell } from '../xlsx/read/reading/rawCells';

const NO_CELLS: ReadonlyMap<number, CellDocument> = new Map();

/** The cells of a sheet that hold something and stand in none of the areas, row by row. */
export function outsideCells(sheet: SheetDocument, areas: readonly CellRange[]): OutsideCell[] {
  const found: OutsideCell[] = [];
  for (const row of inOrder(sheet.rows)) {
    const cells = sheet.rows.get(row)?.cells ?? NO_CELLS;
    const here = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
    if (isCovered(cells, here)) continue;
    for (const column of inOrder(cells)) {
      const cell = cells.get(column);
      if (!cell || isBlank(cell)) continue;
      if (here.some(({ left, right }) => column >= left && column <= right)) continue;
      found.push({ sheet: sheet.name, cell: cellName(row, column), ...rawCell(cell) });
    }
  }
  return found;
}

/** Most rows lie in a table from end to end, and need not be sorted. */
function isCovered(cells: ReadonlyMap<number, CellDocument>, areas: readonly CellRange[]): boolean {
  const [area] = areas;
  if (!area) return cells.size === 0;
  for (const column of cells.keys()) if (column < area.left || column > area.right) return false;
  return true;
}

/** White space alone is empty; a formula is something, whatever it gives. */
function isBlank({ value, formula }: CellDocument): boolean {
  return formula === undefined && (value === null || (typeof value === 'string' && value.trim() === ''));
}

/** The numbers that a map knows, in order, as nearly every file has them already. */
function inOrder(map: ReadonlyMap<number, unknown>): readonly number[] {
  const numbers = [...map.keys()];
  const ordered = numbers.every((number, place) => place === 0 || number > (numbers[place - 1] as number));
  return ordered ? numbers : numbers.sort((one, other) => one - other);
}
