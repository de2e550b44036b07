import type { CellValue, SheetDocument, TableDocument } from '../../workbook/document';
import { columnCount, type Area } from './area';
import { ensureCell, findCell } from './cells';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import { moveCells } from './shiftCells';
import { growTable } from './growTable';
import { fillFormulas } from './calculatedColumns';
import { mayDeleteRows } from './filtered';
import { bodyOf } from './tableBody';
import { areaOf, type WorkbookModel } from './workbookModel';
import { writeCells, type Written } from './writeCells';

/**
 * Adds rows to a table before the row `index` of its body, or at its end. Cells below move down, in the
 * table's columns only. Formats, rules, validations and calculated columns go on.
 * @returns the place of the first new row
 * @throws Refusal `InvalidArgument` for rows of another width or a place that is not there
 */
export function addRows(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  index: number | null,
  rows: readonly (readonly Written[])[],
): number {
  refuseProtected(sheet);
  const area = areaOf(table);
  if (rows.some((row) => row.length !== columnCount(area))) {
    throw new Refusal('InvalidArgument', 'A row has other columns than the table.');
  }
  const body = bodyOf(table);
  const first = body?.top ?? area.top + 1;
  const emptied = model.isEmptied(table);
  const count = body === null || emptied ? 0 : body.bottom - body.top + 1;
  const place = index === null || index === -1 ? count : index;
  if (place < 0 || place > count) throw new Refusal('InvalidArgument', `The table has no row ${place}.`);
  const top = first + place;
  const atEnd = place === count;
  // The first row goes where the blank row of an emptied table stands.
  const inserted = emptied ? rows.length - 1 : rows.length;
  const below = emptied ? top + 1 : top;
  if (inserted > 0) moveCells(model, sheet, { ...area, top: below, bottom: below }, inserted);
  if (inserted > 0 && atEnd) growTable(sheet, table, inserted);
  model.keepEmptied(table, false);
  for (let row = top; !atEnd && row < top + rows.length; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const pattern = findCell(sheet, row + rows.length, column);
      if (pattern?.style !== undefined) ensureCell(sheet, row, column).style = pattern.style;
    }
  }
  fillFormulas(sheet, table, top);
  const target = { top, left: area.left, bottom: top + rows.length - 1, right: area.right };
  writeCells(
    model,
    sheet,
    target,
    rows.map((row) => row.map((value) => (value === '' ? null : value))),
  );
  model.changed({ kind: 'cells', sheet: sheet.name, area: target, source: 'program', how: 'rowsInserted' });
  return place;
}

/** @throws Refusal `ItemNotFound`; under a filter the code that this Excel gives */
export function deleteRow(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  index: number,
): void {
  refuseProtected(sheet);
  const body = rowArea(model, table, index);
  if (!mayDeleteRows(model, sheet, body)) return;
  const all = bodyOf(table);
  if (all !== null && all.top === all.bottom) {
    const blank = Array.from({ length: columnCount(body) }, () => '');
    writeCells(model, sheet, body, [blank]);
    model.keepEmptied(table, model.behaviour.emptiedTable === 'noRow');
    return;
  }
  moveCells(model, sheet, { ...body, top: body.top + 1, bottom: body.top + 1 }, -1);
  model.changed({ kind: 'cells', sheet: sheet.name, area: body, source: 'program', how: 'rowsDeleted' });
}

/** @throws Refusal `ItemNotFound` */
export function rowArea(model: WorkbookModel, table: TableDocument, index: number): Area {
  const body = model.isEmptied(table) ? null : bodyOf(table);
  const row = (body?.top ?? 0) + index;
  if (body === null || index < 0 || row > body.bottom) {
    throw new Refusal('ItemNotFound', `The table ${table.name} has no row ${index}.`);
  }
  return { ...body, top: row, bottom: row };
}

/** How many rows the body has. */
export function countRows(model: WorkbookModel, table: TableDocument): number {
  const body = model.isEmptied(table) ? null : bodyOf(table);
  return body === null ? 0 : body.bottom - body.top + 1;
}

/** The values of the area's first row. */
export function rowValues(model: WorkbookModel, sheet: string, area: Area): CellValue[] {
  return Array.from({ length: columnCount(area) }, (_, i) => model.value(sheet, area.top, area.left + i));
}
