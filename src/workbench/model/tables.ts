import type { SheetDocument, TableColumnDocument, TableDocument } from '../../workbook/document';
import { columnCount, formatArea, intersect, type Area } from './area';
import { fillFormulas } from './calculatedColumns';
import { findCell, usedArea } from './cells';
import { renameTableIn } from './formulaText';
import { eachFormula } from './formulas';
import { clearFilter } from './filters';
import { mergesOf } from './merges';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import { moveCells } from './shiftCells';
import { bodyOf } from './tableBody';
import { settleHeadings } from './tableHeadings';
import { freeTableName, refuseTableName } from './tableNames';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Makes a table of an area. A bare header row gets an empty row below it, and without headings in the area
 * they are put above the data: either way the cells below move down one row.
 * @throws Refusal `InvalidArgument` where another table lies there
 */
export function addTable(
  model: WorkbookModel,
  sheet: SheetDocument,
  given: Area,
  hasHeaders: boolean,
): TableDocument {
  refuseProtected(sheet);
  refuseOverlap(sheet, given, null);
  let area = given;
  if (!hasHeaders || area.top === area.bottom) {
    const from = { ...area, top: hasHeaders ? area.bottom + 1 : area.top };
    if (holdsAny(sheet, { ...from, bottom: from.top })) moveCells(model, sheet, from, 1);
    area = { ...area, bottom: area.bottom + 1 };
  }
  const columns: TableColumnDocument[] = Array.from({ length: columnCount(area) }, () => ({ name: '' }));
  const table: TableDocument = {
    name: freeTableName(model),
    range: formatArea(area),
    columns,
    style: 'TableStyleMedium2',
    bandedRows: true,
    headerRow: true,
    totalsRow: false,
    filterButton: true,
  };
  sheet.tables.push(table);
  // The row under bare headings is where the first row that is added goes.
  model.keepEmptied(table, hasHeaders && given.top === given.bottom);
  settleHeadings(model, sheet, table);
  for (const [place, column] of columns.entries()) adoptFormula(sheet, table, column, area.left + place);
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
  return table;
}

function holdsAny(sheet: SheetDocument, area: Area): boolean {
  return usedArea(sheet, true, area) !== null;
}

function adoptFormula(
  sheet: SheetDocument,
  table: TableDocument,
  column: TableColumnDocument,
  at: number,
): void {
  const body = bodyOf(table);
  if (body === null) return;
  const first = findCell(sheet, body.top, at)?.formula;
  if (first === undefined) return;
  for (let row = body.top; row <= body.bottom; row += 1) {
    if (findCell(sheet, row, at)?.formula !== first) return;
  }
  column.formula = first;
}

/** @throws Refusal `InvalidArgument` where the area touches another table or half a merge */
export function refuseOverlap(sheet: SheetDocument, area: Area, own: TableDocument | null): void {
  for (const table of sheet.tables) {
    if (table !== own && intersect(areaOf(table), area) !== null) {
      throw new Refusal('InvalidArgument', `The range overlaps the table ${table.name}.`);
    }
  }
  if (mergesOf(sheet).some((merge) => intersect(merge, area) !== null)) {
    throw new Refusal('InvalidArgument', 'A table cannot hold merged cells.');
  }
}

/** @throws Refusal `InvalidArgument` */
export function renameTable(model: WorkbookModel, table: TableDocument, name: string): void {
  if (name.toLowerCase() !== table.name.toLowerCase()) refuseTableName(model, name);
  const old = table.name;
  table.name = name;
  eachFormula(model, (formula) => renameTableIn(formula, old, name));
  model.changed({ kind: 'structure', what: 'tables', sheet: null });
}

/**
 * Gives a table another range: same top row, overlapping the old one. Moves no cells; new columns get
 * headings, new rows the formulas of calculated columns.
 * @throws Refusal `InvalidArgument`
 */
export function resizeTable(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  area: Area,
): void {
  refuseProtected(sheet);
  const old = areaOf(table);
  if (table.headerRow && area.top !== old.top) {
    throw new Refusal('InvalidArgument', 'A table keeps its header row where it is.');
  }
  if (intersect(area, old) === null || area.bottom < area.top + (table.headerRow ? 1 : 0)) {
    throw new Refusal('InvalidArgument', 'The new range must overlap the old one and hold a row.');
  }
  refuseOverlap(sheet, area, table);
  const before = bodyOf(table);
  const columns: TableColumnDocument[] = [];
  for (let at = area.left; at <= area.right; at += 1) {
    columns.push(table.columns[at - old.left] ?? { name: '' });
  }
  table.columns = columns;
  table.range = formatArea(area);
  settleHeadings(model, sheet, table);
  if (before !== null) fillFormulas(sheet, table, before.bottom + 1);
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
}

/** Leaves the cells and their look, takes the table from them. */
export function convertToRange(model: WorkbookModel, sheet: SheetDocument, table: TableDocument): void {
  refuseProtected(sheet);
  clearFilter(model, sheet, table);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
}

/** Takes the table with its cells. */
export function deleteTable(model: WorkbookModel, sheet: SheetDocument, table: TableDocument): void {
  refuseProtected(sheet);
  clearFilter(model, sheet, table);
  const area = areaOf(table);
  sheet.tables = sheet.tables.filter((each) => each !== table);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows.get(row)?.cells;
    for (let column = area.left; column <= area.right; column += 1) cells?.delete(column);
  }
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
}
