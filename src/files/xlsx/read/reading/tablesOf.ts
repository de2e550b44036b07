import { parseRange, type CellRange } from '../../../../workbook/a1';
import type { SheetDocument, TableDocument } from '../../../../workbook/document';
import type { RawTable } from '../../../../workbook/reading';
import { COLUMNS } from '../cellPlace';
import { withLeftOutside } from './leftOutside';
import { headingText, rawRows } from './rawCells';
import type { TableRoom } from './tableRoom';

/**
 * The tables of a sheet, headings as the cells show them, totals left out.
 * @throws Failure as `TableRoom`
 */
export function tablesOf(sheet: SheetDocument, room: TableRoom): RawTable[] {
  return sheet.tables.flatMap((table) => {
    const range = parseRange(table.range);
    return range && range.right < COLUMNS ? [rawTable(sheet, table, range, room)] : [];
  });
}

function rawTable(sheet: SheetDocument, table: TableDocument, own: CellRange, room: TableRoom): RawTable {
  const headed = table.headerRow || showsItsHeadings(sheet, table, own);
  const range = headed ? withLeftOutside(sheet, table, own) : own;
  // Without a heading row of its own the table begins below one that is not there.
  const top = headed ? range.top : range.top - 1;
  const headingCells = headed ? sheet.rows.get(range.top)?.cells : undefined;
  const shown: string[] = [];
  for (let column = range.left; column <= range.right; column++)
    shown.push(headingText(headingCells?.get(column)));
  const { headings, columnIds } = headingsOf(table, shown);
  const bottom = table.totalsRow ? range.bottom - 1 : range.bottom;
  const below = { top: top + 1, bottom, left: range.left, right: range.right };
  room.take(sheet, below);
  const rows = rawRows(sheet, below);
  return {
    name: table.name,
    sheet: sheet.name,
    sheetHidden: sheet.visibility !== 'visible',
    top,
    left: range.left,
    headings,
    columnIds,
    rows,
    ...(top + rows.length < bottom ? { bottom } : {}),
  };
}

/**
 * The headings that the cells show; a name of the table's own stands in for an empty cell, unless another
 * cell shows it. An id says nothing where the cell shows the name of another column: cells were moved then.
 */
function headingsOf(
  table: TableDocument,
  shown: readonly string[],
): Pick<RawTable, 'headings' | 'columnIds'> {
  const seen = new Set(shown.map(folded));
  const names = new Set(table.columns.map(({ name }) => folded(name)));
  const named = shown.map((text, place) => {
    const column = table.columns[place];
    const name = (column?.name ?? '').normalize('NFC');
    const heading = text === '' && !seen.has(folded(name)) ? name : text;
    const moved = folded(heading) !== folded(name) && (heading === '' || names.has(folded(heading)));
    return { heading, id: moved ? null : (column?.id ?? null) };
  });
  return { headings: named.map(({ heading }) => heading), columnIds: named.map(({ id }) => id) };
}

const folded = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Some programs save a table as if it had no heading row, and leave its headings in its first row. */
function showsItsHeadings(
  sheet: SheetDocument,
  { columns }: TableDocument,
  { top, left }: CellRange,
): boolean {
  const cells = sheet.rows.get(top)?.cells;
  return (
    columns.length > 0 &&
    columns.every(({ name }, offset) => folded(headingText(cells?.get(left + offset))) === folded(name))
  );
}
