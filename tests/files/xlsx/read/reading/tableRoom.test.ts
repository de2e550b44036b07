import { readingOf } from '../../../../../src/files/xlsx/read/readingOf';
import type { SheetDocument, TableDocument } from '../../../../../src/workbook/document';
import { emptyDocument, emptySheet } from '../../../../../src/workbook/emptyDocument';

const named = (range: string): TableDocument => ({
  name: 'NhiemVu',
  range,
  columns: [],
  style: null,
  bandedRows: false,
  headerRow: true,
  totalsRow: false,
  filterButton: false,
});

/** A sheet with one cell in each of its rows. */
function sheetOf(rows: number, tables: readonly TableDocument[]): SheetDocument {
  const sheet = { ...emptySheet('S'), tables: [...tables] };
  for (let row = 0; row < rows; row++) sheet.rows.set(row, { cells: new Map([[0, { value: 1 }]]) });
  return sheet;
}

const tablesIn = (sheet: SheetDocument): number =>
  readingOf({ ...emptyDocument(), sheets: [sheet] }).tables.length;

test('a table may be as wide as a sheet, or as long', () => {
  expect(tablesIn(sheetOf(500, [named('A1:XFD1048576')]))).toBe(1);
  expect(tablesIn(sheetOf(100_000, [named('A1:X1048576')]))).toBe(1);
});

test.each([
  ['one as wide as a sheet and long', sheetOf(2_000, [named('A1:XFD1048576')])],
  ['many on one place', sheetOf(2_000, new Array<TableDocument>(5_000).fill(named('A1:J2000')))],
])('%s takes more room than there is', (_, sheet) => {
  expect(() => tablesIn(sheet)).toThrow('file.too-many-table-cells');
});
