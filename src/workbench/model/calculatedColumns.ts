import type { SheetDocument, TableColumnDocument, TableDocument } from '../../workbook/document';
import type { Area } from './area';
import { ensureCell, findCell, holdsContent } from './cells';
import { shiftFormula } from './formulaText';
import { bodyOf } from './tableBody';
import type { WorkbookModel } from './workbookModel';

/**
 * What the user's option "Fill formulas in tables to create calculated columns" does after something was
 * written: a formula takes over its column, blanks and other formulas written with it included, unless
 * constants or older exceptions stand in the way. With the option off a column keeps no formula of its own.
 */
export function calculatedColumnsFollow(model: WorkbookModel, sheet: SheetDocument, written: Area): void {
  for (const table of sheet.tables) {
    const body = bodyOf(table);
    if (body === null || written.top > body.bottom || written.bottom < body.top) continue;
    table.columns.forEach((column, place) => {
      const at = body.left + place;
      if (at >= written.left && at <= written.right)
        follow(model, sheet, column, { ...body, left: at, right: at }, written);
    });
  }
}

function follow(
  model: WorkbookModel,
  sheet: SheetDocument,
  column: TableColumnDocument,
  body: Area,
  written: Area,
): void {
  const { calculatedColumns, calculatedColumnTakes } = model.behaviour;
  const rows = rowsOf(body);
  const formulas = rows.filter((row) => findCell(sheet, row, body.left)?.formula !== undefined);
  if (formulas.length === 0) delete column.formula;
  const isFresh = (row: number): boolean => row >= written.top && row <= written.bottom;
  const fresh = formulas.filter(isFresh);
  const from = calculatedColumnTakes === 'last' ? fresh.at(-1) : fresh[0];
  if (from === undefined || !calculatedColumns) return;
  const taking = findCell(sheet, from, body.left)?.formula ?? '';
  const inTheWay = rows.some((row) => {
    const cell = findCell(sheet, row, body.left);
    if (cell?.formula === undefined) return holdsContent(cell);
    const own = cell.formula === column.formula || cell.formula === shiftFormula(taking, row - from, 0);
    return !isFresh(row) && !own;
  });
  if (inTheWay) return;
  for (const row of rows) {
    const cell = ensureCell(sheet, row, body.left);
    cell.value = null;
    cell.formula = shiftFormula(taking, row - from, 0);
  }
  column.formula = taking;
}

function rowsOf(area: Area): number[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
}

/** Writes the formulas of calculated columns into the rows from `from` on, where nothing stands yet. */
export function fillFormulas(sheet: SheetDocument, table: TableDocument, from: number): void {
  const body = bodyOf(table);
  if (body === null) return;
  for (let row = Math.max(from, body.top); row <= body.bottom; row += 1) {
    table.columns.forEach((column, place) => {
      if (column.formula === undefined) return;
      const cell = ensureCell(sheet, row, body.left + place);
      if (!holdsContent(cell)) cell.formula = column.formula;
    });
  }
}
