import type { CellDocument, RowDocument, SheetDocument } from '../../../workbook/document';
import type { PlacedTable } from './tables';

/**
 * The sheet with the heading cells of its tables as text equal to the column names: Excel repairs a file
 * where they differ. Formats of the cells stay; the document given is not changed.
 */
export function withHeadings(sheet: SheetDocument, tables: readonly PlacedTable[]): SheetDocument {
  const shown = tables.filter(({ document }) => document.headerRow);
  if (shown.length === 0) return sheet;
  const rows = new Map<number, RowDocument>(sheet.rows);
  for (const { area, headings } of shown) {
    const row = rows.get(area.top);
    const cells = new Map<number, CellDocument>(row?.cells);
    headings.forEach((heading, offset) => {
      const style = cells.get(area.left + offset)?.style;
      cells.set(area.left + offset, style ? { value: heading, style } : { value: heading });
    });
    rows.set(area.top, { ...row, cells });
  }
  return { ...sheet, rows };
}
