import type { SheetDocument, TableDocument } from '../../workbook/document';
import { formatArea, parseArea } from './area';
import { ensureCell, findCell } from './cells';
import { fillFormulas } from './calculatedColumns';
import { bodyOf } from './tableBody';
import { areaOf } from './workbookModel';

/**
 * Rows below a table become its own: the look of its last row, the rules and validations that end with it
 * and the formulas of calculated columns go on. A totals row must have been moved down before.
 */
export function growTable(sheet: SheetDocument, table: TableDocument, rows: number): void {
  const body = bodyOf(table);
  const area = areaOf(table);
  const last = table.totalsRow ? area.bottom - 1 - rows : area.bottom;
  const grow = (text: string): string => {
    const part = parseArea(text);
    const ours = part?.bottom === last && part.left >= area.left && part.right <= area.right;
    return part !== null && ours ? formatArea({ ...part, bottom: part.bottom + rows }) : text;
  };
  if (!table.totalsRow) table.range = formatArea({ ...area, bottom: area.bottom + rows });
  for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.map(grow);
  for (const validation of sheet.validations) validation.ranges = validation.ranges.map(grow);
  if (body !== null) {
    for (let row = last + 1; row <= last + rows; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const style = findCell(sheet, last, column)?.style;
        if (style !== undefined) ensureCell(sheet, row, column).style ??= style;
      }
    }
  }
  fillFormulas(sheet, table, last + 1);
}
