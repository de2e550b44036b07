import type { CellValue, SheetDocument, TableDocument } from '../../workbook/document';
import { columnCount, intersect, isOneCell, rowCount, type Area } from './area';
import { calculatedColumnsFollow } from './calculatedColumns';
import { cellsIn, clearContent, ensureCell, styleAt } from './cells';
import type { ChangeSource } from './change';
import { enterValue, type Entered } from './enterValue';
import { shownFormula, storedFormula } from './formulaText';
import { refuseLocked } from './protection';
import { Refusal } from './refusal';
import { refuseFormula } from './refuseFormula';
import { headingsFollow, ownsHeading, refuseDuplicateHeadings } from './tableHeadings';
import { coveredByMerge } from './merges';
import { bodyOf } from './tableBody';
import { refuseFilteredWrite } from './filtered';
import { growWithWriting } from './growWithWriting';
import type { WorkbookModel } from './workbookModel';

/** Something to write: null leaves the cell as it is, `''` clears it. */
export type Written = string | number | boolean | null;

/**
 * Writes a block over an area as Excel does: parsed cell by cell (`enterValue`), headings of tables kept
 * text and unique, a calculated column's rows filled.
 * @param rows as many as the area has, or a single value, which fills it
 * @throws Refusal with Excel's code; cells before the refused one stay written
 */
export function writeCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  rows: readonly (readonly Written[])[] | Written,
  source: ChangeSource = 'program',
): void {
  const at = filler(area, rows);
  refuseLocked(sheet, area);
  if (source === 'program') refuseFilteredWrite(model, sheet, area);
  const entered: (Entered | null)[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: (Entered | null)[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(entry(model, sheet, row, column, at(row - area.top, column - area.left)));
    }
    entered.push(line);
  }
  if (source === 'program') {
    refuseDuplicateHeadings(model, sheet, area, (row, column) => entered[row]?.[column]?.value);
  }
  sheet.tables.forEach((table) => model.keepEmptied(table, model.isEmptied(table) && !fills(table, area)));
  const single = isOneCell(area);
  const before = single ? model.value(sheet.name, area.top, area.left) : null;
  entered.forEach((line, r) => {
    line.forEach((each, c) => {
      const covered = coveredByMerge(sheet, area.top + r, area.left + c);
      if (each !== null && !covered) put(model, sheet, area.top + r, area.left + c, each);
    });
  });
  headingsFollow(model, sheet, area);
  calculatedColumnsFollow(model, sheet, area);
  growWithWriting(model, sheet, area, source);
  model.touch();
  const told = { kind: 'cells', sheet: sheet.name, area, source, how: 'edited' } as const;
  model.changed(single ? { ...told, before, after: model.value(sheet.name, area.top, area.left) } : told);
}

/** True where an area holds cells of a table's body. */
function fills(table: TableDocument, area: Area): boolean {
  const body = bodyOf(table);
  return body !== null && intersect(body, area) !== null;
}

function filler(
  area: Area,
  rows: readonly (readonly Written[])[] | Written,
): (row: number, column: number) => Written {
  if (!isBlock(rows)) return () => rows;
  const [first] = rows;
  const one = rows.length === 1 && first?.length === 1;
  if (one) return () => first?.[0] ?? null;
  const ragged = rows.some((row) => !Array.isArray(row) || row.length !== columnCount(area));
  if (ragged || rows.length !== rowCount(area)) {
    throw new Refusal(
      'InvalidArgument',
      `The block has other rows or columns than the range (${rowCount(area)} × ${columnCount(area)}).`,
    );
  }
  return (row, column) => rows[row]?.[column] ?? null;
}

function isBlock(rows: readonly (readonly Written[])[] | Written): rows is readonly (readonly Written[])[] {
  return Array.isArray(rows);
}

function entry(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
  written: Written,
): Entered | null {
  if (written === null) return null;
  const format = styleAt(sheet, row, column).numberFormat ?? 'General';
  const entered = enterValue(written, format, {
    year: model.year(),
    date1904: model.date1904,
    behaviour: model.behaviour,
  });
  if (entered.formula === undefined) return entered;
  if (ownsHeading(sheet, row, column)) {
    throw new Refusal('InvalidArgument', 'A heading of a table is text, not a formula.');
  }
  const place = { sheet: sheet.name, row, column };
  refuseFormula(model, entered.formula, place);
  // In a table a formula that would spill shows #SPILL!; elsewhere its block would fill other cells.
  if (
    model.tableAt(sheet.name, row, column) === null &&
    model.evaluateList(entered.formula, place).length > 1
  ) {
    throw new Refusal('NotImplemented', 'A formula that spills is not known to the stand-in.');
  }
  return entered;
}

function put(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
  entered: Entered,
): void {
  if (entered.value === null && entered.formula === undefined) {
    clearContent(sheet, row, column);
    return;
  }
  const cell = ensureCell(sheet, row, column);
  cell.value = entered.value;
  if (entered.formula === undefined) delete cell.formula;
  else cell.formula = storedFormula(entered.formula, model.tableAt(sheet.name, row, column)?.name ?? null);
  if (entered.numberFormat !== undefined) cell.style = { ...cell.style, numberFormat: entered.numberFormat };
}

/** Takes contents, formats, or both from an area, as `Range.clear` does. */
export function clearCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  what: 'All' | 'Contents' | 'Formats',
): void {
  refuseLocked(sheet, area);
  for (const { row, column, cell } of [...cellsIn(sheet, area)]) {
    if (what !== 'Contents') delete cell.style;
    if (what !== 'Formats') clearContent(sheet, row, column);
  }
  if (what !== 'Formats') headingsFollow(model, sheet, area);
  model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how: 'edited' });
}

/** What the formula bar shows: the formula, or the constant as it would be typed. */
export function formulaText(model: WorkbookModel, sheet: string, row: number, column: number): CellValue {
  const cell = model.cell(sheet, row, column);
  if (cell?.formula === undefined) return cell?.value ?? null;
  const table: TableDocument | null = model.tableAt(sheet, row, column);
  return shownFormula(cell.formula, table?.name ?? null);
}
