import type { CellStyle, SheetDocument } from '../../workbook/document';
import { intersect, type Area } from './area';
import { coveredByMerge } from './merges';
import { refuseProtected } from './protection';
import { usedArea } from './cells';
import type { WorkbookModel } from './workbookModel';

/** Room beside a text, in characters. */
const MARGIN = 1;
const WIDEST = 255;

/**
 * Makes columns as wide as the longest text in all their rows, as Excel does. A sign is taken for as wide
 * as a digit of the default font, so the width is near Excel's and not the same. Empty columns stay.
 */
export function autofitColumns(model: WorkbookModel, sheet: SheetDocument, area: Area): void {
  refuseProtected(sheet, 'allowFormatColumns');
  const used = usedArea(sheet, true);
  const columns = used === null ? null : intersect({ ...area, top: used.top, bottom: used.bottom }, used);
  for (let column = columns?.left ?? 0; columns !== null && column <= columns.right; column += 1) {
    const width = widest(model, sheet, columns, column);
    if (width > 0) sheet.columns.set(column, { ...sheet.columns.get(column), width });
  }
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

function widest(model: WorkbookModel, sheet: SheetDocument, { top, bottom }: Area, column: number): number {
  let most = 0;
  for (let row = top; row <= bottom; row += 1) {
    const cell = sheet.rows.get(row)?.cells.get(column);
    if (cell === undefined || cell.style?.wrap === true || isMerged(sheet, row, column)) continue;
    const text = model.text(sheet.name, row, column);
    if (text !== '') most = Math.max(most, lengthOf(text) * scale(cell.style) + MARGIN);
  }
  return Math.min(WIDEST, Math.round(most * 100) / 100);
}

function isMerged(sheet: SheetDocument, row: number, column: number): boolean {
  return coveredByMerge(sheet, row, column) || coveredByMerge(sheet, row, column + 1);
}

function lengthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length));
}

function scale(style: CellStyle | undefined): number {
  return ((style?.fontSize ?? 11) / 11) * (style?.bold === true ? 1.1 : 1);
}
