import { emptySheet } from '../../../../../src/workbook/emptyDocument';
import type { CellValue, WorkbookDocument } from '../../../../../src/workbook/document';
import { recognise } from '../../../../../src/workbook/recognise';
import { nhiemVu } from '../../../../../src/workbook/tables';
import { readingOf } from '../../../../../src/files/xlsx/read/readingOf';

const headings = nhiemVu.columns.map(({ heading }) => heading);
const row = (key: string): CellValue[] =>
  nhiemVu.columns.map(({ id }) =>
    id === 'key' ? key : id === 'lead' ? 'Cục Viễn thông' : id === 'text' ? 'Việc' : null,
  );

/** The keys and leads that are read from lines of cells of which the table claims only its old range. */
function read(lines: readonly (readonly CellValue[])[], range: string): { keys: string[]; leads: string[] } {
  const sheet = emptySheet('Nhiệm vụ');
  lines.forEach((line, at) => {
    sheet.rows.set(at, { cells: new Map(line.map((value, column) => [column, { value }])) });
  });
  sheet.tables.push({
    name: 'NhiemVu',
    range,
    columns: headings.map((name, at) => ({ name, id: at + 1 })),
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
  const table = recognise(readingOf(document)).tables.NhiemVu;
  return {
    keys: table?.rows.map(({ key }) => key) ?? [],
    leads: table?.rows.map(({ cells }) => cells.lead?.text ?? '') ?? [],
  };
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
});
