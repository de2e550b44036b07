import { parseRange, type CellRange } from '../../../../workbook/a1';
import type { SheetDocument, TableDocument } from '../../../../workbook/document';
import type { RawTable } from '../../../../workbook/reading';
import { COLUMNS } from '../cellPlace';
import { headingText, rawRows } from './rawCells';

/** The tables of a sheet, headings as the cells show them, totals left out. */
export function tablesOf(sheet: SheetDocument): RawTable[] {
  return sheet.tables.flatMap((table) => {
    const range = parseRange(table.range);
    return range && range.right < COLUMNS ? [rawTable(sheet, table, range)] : [];
  });
}

function rawTable(sheet: SheetDocument, table: TableDocument, range: CellRange): RawTable {
  const headed = table.headerRow || showsItsHeadings(sheet, table, range);
  // Without a heading row of its own the table begins below one that is not there.
  const top = headed ? range.top : range.top - 1;
  const headingCells = headed ? sheet.rows.get(range.top)?.cells : undefined;
  const headings: string[] = [];
  const columnIds: (number | null)[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const own = table.columns[column - range.left];
    headings.push(headingText(headingCells?.get(column)) || (own?.name ?? '').normalize('NFC'));
    columnIds.push(own?.id ?? null);
  }
  const bottom = table.totalsRow ? range.bottom - 1 : range.bottom;
  return {
    name: table.name,
    sheet: sheet.name,
    sheetHidden: sheet.visibility !== 'visible',
    top,
    left: range.left,
    headings,
    columnIds,
    rows: rawRows(sheet, { top: top + 1, bottom, left: range.left, right: range.right }),
  };
}

/** Some programs save a table as if it had no heading row, and leave its headings in its first row. */
function showsItsHeadings(
  sheet: SheetDocument,
  { columns }: TableDocument,
  { top, left }: CellRange,
): boolean {
  const cells = sheet.rows.get(top)?.cells;
  const same = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return (
    columns.length > 0 &&
    columns.every(({ name }, offset) => same(headingText(cells?.get(left + offset))) === same(name))
  );
}
