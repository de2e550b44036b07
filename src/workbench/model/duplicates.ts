import type { CellDocument, SheetDocument } from '../../workbook/document';
import { findCell, ensureRow } from './cells';
import type { Area } from './area';
import { shiftFormula } from './formulaText';
import { refuseLocked } from './protection';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';
import { intersect } from './area';

/**
 * Takes the rows of an area that show the same in the columns (from 0) as a row before them; the rows below
 * move up, within the area. Case does not tell rows apart.
 * @throws Refusal `InvalidArgument` for a column that is not there, `NotImplemented` across a table's edge
 */
export function removeDuplicates(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  columns: readonly number[],
  hasHeaders: boolean,
): { removed: number; uniqueRemaining: number } {
  const width = area.right - area.left + 1;
  if (columns.length === 0 || columns.some((each) => !Number.isInteger(each) || each < 0 || each >= width)) {
    throw new Refusal('InvalidArgument', 'The columns are counted from 0 within the range.');
  }
  refuseLocked(sheet, area);
  if (sheet.tables.some((table) => intersect(areaOf(table), area) !== null)) {
    throw new Refusal('NotImplemented', 'Range.removeDuplicates in a table is not known to the stand-in.');
  }
  const first = area.top + (hasHeaders ? 1 : 0);
  const seen = new Set<string>();
  const stays: number[] = [];
  for (let row = first; row <= area.bottom; row += 1) {
    const shown = columns.map((column) => model.text(sheet.name, row, area.left + column).toLowerCase());
    const key = JSON.stringify(shown);
    if (!seen.has(key)) stays.push(row);
    seen.add(key);
  }
  const lines = stays.map((row) => ({ row, cells: take(sheet, area, row) }));
  for (let row = first; row <= area.bottom; row += 1) {
    const line = lines[row - first];
    put(sheet, area, row, line?.cells ?? [], row - (line?.row ?? row));
  }
  model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how: 'edited' });
  return { removed: area.bottom - first + 1 - stays.length, uniqueRemaining: stays.length };
}

function take(sheet: SheetDocument, { left, right }: Area, row: number): (CellDocument | undefined)[] {
  return Array.from({ length: right - left + 1 }, (_, place) => {
    const cell = findCell(sheet, row, left + place);
    return cell === undefined ? undefined : { ...cell };
  });
}

function put(
  sheet: SheetDocument,
  { left, right }: Area,
  row: number,
  cells: readonly (CellDocument | undefined)[],
  moved: number,
): void {
  const target = ensureRow(sheet, row).cells;
  for (let column = left; column <= right; column += 1) {
    const cell = cells[column - left];
    if (cell === undefined) target.delete(column);
    else if (cell.formula === undefined) target.set(column, cell);
    else target.set(column, { ...cell, formula: shiftFormula(cell.formula, moved, 0) });
  }
}
