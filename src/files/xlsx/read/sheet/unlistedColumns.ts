import { parseRange } from '../../../../workbook/a1';
import type { SheetDocument, TableColumnDocument, TableDocument } from '../../../../workbook/document';
import { COLUMNS } from '../cellPlace';
import { headingText } from '../reading/rawCells';

/**
 * The columns that a table covers and does not list, by the headings in their cells: exceljs ends the list
 * behind the first calculated column. None where the table has no heading row to tell them by.
 */
export function unlistedColumns(table: TableDocument, sheet: SheetDocument): TableColumnDocument[] {
  const range = parseRange(table.range);
  if (!range || !table.headerRow || table.columns.length === 0 || range.right >= COLUMNS) return [];
  const cells = sheet.rows.get(range.top)?.cells;
  const unlisted: TableColumnDocument[] = [];
  for (let column = range.left + table.columns.length; column <= range.right; column += 1) {
    const name = headingText(cells?.get(column));
    unlisted.push({ name: name === '' ? `Column${column - range.left + 1}` : name });
  }
  return unlisted;
}
