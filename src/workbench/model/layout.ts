import type { CellStyle, ColumnDocument, SheetDocument } from '../../workbook/document';
import { isWholeColumns, isWholeRows, type Area } from './area';
import { cellsIn, ensureCell, ensureRow, restyle, sharing } from './cells';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

/** A column's width in points for a width in characters of the default font (Calibri 11: 7 pixels a digit, 5 around). */
export function pointsOf(characters: number): number {
  const pixels = characters < 1 ? Math.round(characters * 12) : Math.round(characters * 7 + 5);
  return pixels * 0.75;
}

/** The other way round; Excel keeps whole pixels. */
function charactersOf(points: number): number {
  const pixels = Math.round(points / 0.75);
  const characters = pixels < 12 ? pixels / 12 : (pixels - 5) / 7;
  return Math.round(characters * 100) / 100;
}

/** Excel's own, in characters and points. */
export const STANDARD_WIDTH = 8.43;
export const STANDARD_HEIGHT = 15;

/** @param points at least 0; 0 hides */
export function setColumnWidth(model: WorkbookModel, sheet: SheetDocument, area: Area, points: number): void {
  refuseProtected(sheet, 'allowFormatColumns');
  if (!(points >= 0 && points <= 1340)) throw new Refusal('InvalidArgument', `No width: ${points}.`);
  for (let column = area.left; column <= area.right; column += 1) {
    const known = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...known, width: charactersOf(points) });
  }
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

/** @param points at most 409 */
export function setRowHeight(model: WorkbookModel, sheet: SheetDocument, area: Area, points: number): void {
  refuseProtected(sheet, 'allowFormatRows');
  if (!(points >= 0 && points <= 409.5)) throw new Refusal('InvalidArgument', `No height: ${points}.`);
  refuseUnbounded(area, 'rows');
  for (let row = area.top; row <= area.bottom; row += 1) ensureRow(sheet, row).height = points;
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

/** @throws Refusal where the sheet's protection or whole columns forbid it */
export function setRowsHidden(model: WorkbookModel, sheet: SheetDocument, area: Area, hidden: boolean): void {
  refuseProtected(sheet, 'allowFormatRows');
  refuseUnbounded(area, 'rows');
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (hidden) ensureRow(sheet, row).hidden = true;
    else delete sheet.rows.get(row)?.hidden;
  }
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
  const how = hidden ? 'rowsHidden' : 'rowsShown';
  model.changed({ kind: 'look', how, sheet: sheet.name, area, source: 'program' });
}

/** @throws Refusal where the sheet's protection forbids it */
export function setColumnsHidden(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  hidden: boolean,
): void {
  refuseProtected(sheet, 'allowFormatColumns');
  for (let column = area.left; column <= area.right; column += 1) {
    const known = { ...sheet.columns.get(column) };
    if (hidden) known.hidden = true;
    else delete known.hidden;
    sheet.columns.set(column, known);
  }
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

/**
 * Changes the look of every cell of an area in the same way. Whole rows and columns keep it for the cells
 * that are yet to come; where a row and a column meet, the one that was changed last holds.
 */
export function setLook(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  alter: (style: CellStyle) => CellStyle,
): void {
  const change = sharing(alter);
  const whole = isWholeColumns(area) ? 'columns' : isWholeRows(area) ? 'rows' : null;
  if (whole === null) {
    setStyle(model, sheet, area, change);
    return;
  }
  refuseProtected(sheet);
  meet(sheet, area, whole);
  for (const { row, column } of [...cellsIn(sheet, area)]) restyle(sheet, row, column, change);
  const [first, last] = whole === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
  for (let place = first; place <= last; place += 1) {
    const line = whole === 'columns' ? ensureColumn(sheet, place) : ensureRow(sheet, place);
    line.style = change(line.style ?? {});
  }
  model.changed({ kind: 'structure', what: 'format', sheet: sheet.name });
  model.changed({ kind: 'look', how: 'format', sheet: sheet.name, area, source: 'program' });
}

/** Makes the cells where the lines of an area meet styled lines of the other kind. */
function meet(sheet: SheetDocument, area: Area, whole: 'rows' | 'columns'): void {
  const styled = [...(whole === 'columns' ? sheet.rows : sheet.columns)].filter(([, line]) => line.style);
  const [first, last] = whole === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
  for (const [other] of styled) {
    for (let place = first; place <= last; place += 1) {
      if (whole === 'columns') ensureCell(sheet, other, place);
      else ensureCell(sheet, place, other);
    }
  }
}

function ensureColumn(sheet: SheetDocument, column: number): ColumnDocument {
  const known = sheet.columns.get(column) ?? {};
  sheet.columns.set(column, known);
  return known;
}

/** Changes the look of every cell of an area, each by its place. @throws Refusal `NotImplemented` for whole rows and columns */
export function setStyle(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  refuseProtected(sheet);
  refuseUnbounded(area, 'rows');
  refuseUnbounded(area, 'columns');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      restyle(sheet, row, column, (style) => change(style, row, column));
    }
  }
  model.changed({ kind: 'structure', what: 'format', sheet: sheet.name });
  model.changed({ kind: 'look', how: 'format', sheet: sheet.name, area, source: 'program' });
}

function refuseUnbounded(area: Area, what: 'rows' | 'columns'): void {
  if (what === 'rows' ? isWholeColumns(area) : isWholeRows(area)) {
    throw new Refusal(
      'NotImplemented',
      'The stand-in keeps no look of whole rows or columns: name the cells.',
    );
  }
}
