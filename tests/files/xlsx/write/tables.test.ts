import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../src/files/xlsx/write/writeXlsx';
import type { SheetDocument, TableDocument } from '../../../../src/workbook/document';
import { complaints, VALIDATION_TIMEOUT } from '../../../validator/validate';
import { partOf } from '../partsOf';
import { rowsOf, sheetWith, workbookWith } from './richDocument';

const OPTIONS = { modified: '2026-11-23T08:00:00Z' };

function write(headings: readonly string[], range: string, part: Partial<SheetDocument> = {}): Uint8Array {
  const table: TableDocument = {
    name: 'NhiemVu',
    range,
    columns: headings.map((name) => ({ name })),
    style: 'TableStyleLight1',
    bandedRows: true,
    headerRow: true,
    totalsRow: false,
    filterButton: true,
  };
  return writeXlsx(workbookWith([sheetWith('T', { tables: [table], ...part })]), OPTIONS);
}

/** The headings as the table and as the sheet's cells have them. */
function headingsOf(bytes: Uint8Array): { table: readonly string[]; cells: readonly unknown[] } {
  const [sheet] = readXlsx(bytes).document.sheets;
  return {
    table: sheet?.tables[0]?.columns.map(({ name }) => name) ?? [],
    cells: [...(sheet?.rows.get(0)?.cells.values() ?? [])].map(({ value }) => value),
  };
}

describe('Headings', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['are put into the sheet where it lacks them', ['Mã', 'Tên'], ['Mã', 'Tên']],
    ['that are empty become numbered ones', ['', 'Tên'], ['Column1', 'Tên']],
    ['that are doubled get a number, whatever their case', ['Tên', 'TÊN', 'tên'], ['Tên', 'TÊN2', 'tên3']],
    ['keep their line breaks', ['Tên\nnhiệm vụ'], ['Tên\nnhiệm vụ']],
    ['may look like codes of the format', ['_x0041_'], ['_x0041_']],
  ];
  test.each(cases)('%s', (_title, given, expected) => {
    const range = `A1:${String.fromCharCode(64 + given.length)}3`;
    expect(headingsOf(write(given, range))).toEqual({ table: expected, cells: expected });
  });

  test('that are numbers or formulas in the sheet are text equal to the column’s name', () => {
    const rows = rowsOf([{ value: 2025 }, { value: 'Tên', formula: '="Tên"' }]);
    expect(headingsOf(write(['2025', 'Tên'], 'A1:B2', { rows }))).toEqual({
      table: ['2025', 'Tên'],
      cells: ['2025', 'Tên'],
    });
  });

  test('with a line break are written as Excel writes them', () => {
    expect(partOf(write(['a\nb'], 'A1:A2'), 'xl/tables/table1.xml')).toContain('name="a_x000a_b"');
  });
});

test(
  'a table without a row of body gets an empty one, since Excel repairs it otherwise',
  async () => {
    const bytes = write(['Mã', 'Tên'], 'A1:B1');
    expect(partOf(bytes, 'xl/tables/table1.xml')).toContain('ref="A1:B2"');
    expect(await complaints(bytes)).toEqual([]);
  },
  VALIDATION_TIMEOUT,
);
