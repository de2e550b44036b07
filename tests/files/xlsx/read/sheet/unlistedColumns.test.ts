import ExcelJS from 'exceljs';
import { readXlsx } from '../../../../../src/files/xlsx/read/readXlsx';
import { unlistedColumns } from '../../../../../src/files/xlsx/read/sheet/unlistedColumns';
import type { TableDocument } from '../../../../../src/workbook/document';
import { emptySheet } from '../../../../../src/workbook/emptyDocument';
import { tableDefinitions } from '../../../../../src/workbook/tables';
import { bundledFile } from '../../../../checks/bundledWorkbook';

test('a workbook of ours that exceljs saved still has every column of every table', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bundledFile()).slice().buffer);
  const { document } = readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const tables = document.sheets.flatMap((sheet) => sheet.tables);
  const columnsOf = (name: string) =>
    tables.find((table) => table.name === name)?.columns.map((column) => column.name);
  for (const { name, columns } of tableDefinitions) {
    expect([name, columnsOf(name)]).toEqual([name, columns.map(({ heading }) => heading)]);
  }
});

describe('columns that a table covers and does not list', () => {
  const table = (given: Partial<TableDocument>): TableDocument => ({
    name: 'T',
    range: 'B2:E4',
    columns: [{ name: 'Mã' }],
    style: null,
    bandedRows: false,
    headerRow: true,
    totalsRow: false,
    filterButton: true,
    ...given,
  });
  const sheet = emptySheet('S');
  sheet.rows.set(1, {
    cells: new Map([
      [2, { value: 'Tên' }],
      [4, { value: 2024 }],
    ]),
  });

  test.each([
    ['take the words of their headings, or a number', table({}), ['Tên', 'Column3', '2024']],
    ['are none where all are listed', table({ range: 'B2:B4' }), []],
    ['are not known without a heading row', table({ headerRow: false }), []],
    ['are not made up for a table that lists nothing', table({ columns: [] }), []],
  ])('%s', (_, given, names) => {
    expect(unlistedColumns(given, sheet).map(({ name }) => name)).toEqual(names);
  });
});
