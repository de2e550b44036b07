import { emptySheet } from '../../../../../src/workbook/emptyDocument';
import type { CellValue, WorkbookDocument } from '../../../../../src/workbook/document';
import { recognise } from '../../../../../src/workbook/recognise';
import type { TableDefinition } from '../../../../../src/workbook/tableDefinition';
import { donVi, nhiemVu, phoiHop } from '../../../../../src/workbook/tables';
import { readingOf } from '../../../../../src/files/xlsx/read/readingOf';

const headings = nhiemVu.columns.map(({ heading }) => heading);
const row = (key: string): CellValue[] =>
  nhiemVu.columns.map(({ id }) =>
    id === 'key' ? key : id === 'lead' ? 'Cục Viễn thông' : id === 'text' ? 'Việc' : null,
  );

/** The rows that are read from lines of cells of which the table claims only its old range. */
function rowsOf(definition: TableDefinition, lines: readonly (readonly CellValue[])[], range: string) {
  const sheet = emptySheet(definition.sheet);
  lines.forEach((line, at) => {
    sheet.rows.set(at, { cells: new Map(line.map((value, column) => [column, { value }])) });
  });
  sheet.tables.push({
    name: definition.name,
    range,
    columns: definition.columns.map(({ heading }, at) => ({ name: heading, id: at + 1 })),
    style: null,
    bandedRows: false,
    headerRow: true,
    totalsRow: false,
    filterButton: true,
  });
  const document: WorkbookDocument = {
    date1904: false,
    sheets: [sheet],
    names: [],
    customXml: [],
    activeSheet: null,
  };
  return recognise(readingOf(document)).tables[definition.name]?.rows ?? [];
}

function read(lines: readonly (readonly CellValue[])[], range: string): { keys: string[]; leads: string[] } {
  const rows = rowsOf(nhiemVu, lines, range);
  return { keys: rows.map(({ key }) => key), leads: rows.map(({ cells }) => cells.lead?.text ?? '') };
}

describe('a table whose range a program forgot to move', () => {
  test('keeps the columns that an inserted one pushed outside', () => {
    const widened = [headings, row('A.I.1'), row('A.I.2')].map((line) => [
      ...line.slice(0, 2),
      null,
      ...line.slice(2),
    ]);
    expect(read(widened, 'A1:W3')).toEqual({
      keys: ['A.I.1', 'A.I.2'],
      leads: ['Cục Viễn thông', 'Cục Viễn thông'],
    });
  });

  test('keeps the rows that an inserted one pushed outside', () => {
    expect(read([headings, row('A.I.1'), row('A.I.2'), row('A.I.3')], 'A1:W3').keys).toEqual([
      'A.I.1',
      'A.I.2',
      'A.I.3',
    ]);
  });

  test('takes no note below it for a row', () => {
    expect(read([headings, row('A.I.1'), ['Ghi chú: còn thiếu'], ['X']], 'A1:W2').keys).toEqual(['A.I.1']);
  });

  test('keeps a row that was typed below it without a key', () => {
    const typed = nhiemVu.columns.map(({ id }) => (['text', 'lead', 'result'].includes(id) ? 'Mới' : null));
    expect(read([headings, row('A.I.1'), typed], 'A1:W2').keys).toEqual(['A.I.1', '']);
  });

  test('keeps units and contributions of which only the name is written', () => {
    const units = [
      donVi.columns.map(({ heading }) => heading),
      ['a', 'Cục A', 'CA', null],
      ['b', 'Cục B'],
      [null, 'Cục C'],
      [null, 'Ghi chú: còn thiếu.'],
    ];
    const names = rowsOf(donVi, units, 'A1:I2').map(({ cells }) => cells.name?.text);
    expect(names).toEqual(['Cục A', 'Cục B', 'Cục C']);
    const shared = [phoiHop.columns.map(({ heading }) => heading), ['A.I.1', 'Cục A'], ['A.I.1', 'Cục B']];
    expect(rowsOf(phoiHop, shared, 'A1:E2')).toHaveLength(2);
  });
});
