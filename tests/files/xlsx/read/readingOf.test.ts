import { readingOf } from '../../../../src/files/xlsx/read/readingOf';
import { CARRIER_NAMESPACE } from '../../../../src/workbook/carrier/partCarrier';
import { CARRIER_SHEET } from '../../../../src/workbook/carrier/sheetCarrier';
import type { CellDocument, CellValue, TableDocument } from '../../../../src/workbook/document';
import { tableDefinition } from '../../../../src/workbook/tables';
import { documentWith, sheetOf } from './reading/sheetOf';

const table = (more: Partial<TableDocument> = {}): TableDocument => ({
  name: 'NhiemVu',
  range: 'B2:C4',
  columns: [
    { name: 'Mã', id: 1 },
    { name: 'Hạn', id: 9 },
  ],
  style: null,
  bandedRows: false,
  headerRow: true,
  totalsRow: false,
  filterButton: true,
  ...more,
});
const cells: readonly (readonly (CellValue | CellDocument)[])[] = [
  ['Tiêu đề'],
  [null, 'Mã', 'Hạn chót'],
  [null, 'A.I.1', { value: 45627, style: { numberFormat: 'mmm-yy' } }],
  [null, 'A.I.2', { value: 3, formula: '=1+2' }, 'ngoài bảng'],
  [null, 'Tổng', 2],
];

describe('a table is given as it stands', () => {
  const only = (sheet: ReturnType<typeof sheetOf>) => readingOf(documentWith([sheet])).tables[0];

  test('with its place, headings as shown, numbers of columns, formats and formulas', () =>
    expect(only(sheetOf(cells, { tables: [table()] }))).toEqual({
      name: 'NhiemVu',
      sheet: 'Một',
      sheetHidden: false,
      top: 1,
      left: 1,
      headings: ['Mã', 'Hạn chót'],
      columnIds: [1, 9],
      rows: [
        [{ value: 'A.I.1' }, { value: 45627, format: 'mmm-yy' }],
        [{ value: 'A.I.2' }, { value: 3, computed: true, formula: '=1+2' }],
      ],
    }));
  test('without its totals', () =>
    expect(only(sheetOf(cells, { tables: [table({ range: 'B2:C5', totalsRow: true })] }))?.rows).toHaveLength(
      2,
    ));
  test('without a row of headings, under the names of its columns', () =>
    expect(only(sheetOf(cells, { tables: [table({ range: 'B3:C4', headerRow: false })] }))).toMatchObject({
      top: 1,
      headings: ['Mã', 'Hạn'],
      rows: [
        [{ value: 'A.I.1' }, {}],
        [{ value: 'A.I.2' }, {}],
      ],
    }));
  test('on a hidden sheet', () =>
    expect(only(sheetOf(cells, { tables: [table()], visibility: 'hidden' }))?.sheetHidden).toBe(true));
  test('a million empty rows of it cost nothing', () =>
    expect(only(sheetOf(cells, { tables: [table({ range: 'B2:C1048576' })] }))?.rows).toHaveLength(3));
});

describe('a block under our headings is given where the table was lost', () => {
  const headings = tableDefinition('PhoiHop').columns.map(({ heading }) => heading);
  const blocks = (rows: readonly (readonly CellValue[])[], more = {}) =>
    readingOf(documentWith([sheetOf(rows, more)])).tables.map(
      ({ name, top, left, rows: found }) => `${String(name)} ${top},${left} ${found.length}`,
    );
  const row = ['A.I.1', 'Văn phòng', 'x'];

  test('at the top', () => expect(blocks([headings, row, row])).toEqual(['null 0,0 2']));
  test('below a title, with a column before it and headings in other order', () =>
    expect(
      blocks([['PHỐI HỢP'], [], ['Ghi chú', ...[...headings].reverse()], ['', ...[...row].reverse()]]),
    ).toEqual(['null 2,0 1']));
  test('with headings in another way of writing', () =>
    expect(blocks([headings.map((text) => ` ${text.toUpperCase().normalize('NFD')}\n`), row])).toEqual([
      'null 0,0 1',
    ]));
  test('with a heading changed', () =>
    expect(blocks([[...headings.slice(0, 3), 'Khác', 'Nữa'], row])).toEqual(['null 0,0 1']));
  test('over small gaps, and to the last row with a key', () =>
    expect(
      blocks([headings, row, [], row, [], [], [], [], ['chữ ký'], row, [], [], [], [], ['chữ ký']]),
    ).toEqual(['null 0,0 9']));
  test('not without its key', () => expect(blocks([headings.slice(1), row])).toEqual([]));
  test('not under few of our headings', () => expect(blocks([['Mã', 'Đơn vị'], row])).toEqual([]));
  test('not below the fortieth row', () =>
    expect(blocks([...Array.from({ length: 40 }, () => ['x']), headings, row])).toEqual([]));
  test('not where the table is still there', () =>
    expect(blocks([headings, row], { tables: [table({ name: 'PhoiHop', range: 'A1:E2' })] })).toEqual([
      'PhoiHop 0,0 1',
    ]));
});

describe('the settings are found by their names', () => {
  const settings = (cell: CellValue | CellDocument, refersTo = "='Tổng ''quan'''!$B$1", date1904 = false) => {
    const document = documentWith([sheetOf([[null, cell]], { name: "Tổng 'quan'" })], {
      date1904,
      names: [
        { name: 'ngaytinh', refersTo, scope: null, hidden: false },
        { name: 'SoNgaySapDenHan', refersTo, scope: null, hidden: false },
      ],
    });
    const { asOf, dueSoonDays } = readingOf(document);
    return [asOf, dueSoonDays];
  };

  test('a constant', () => expect(settings(46000)).toEqual([46000, 46000]));
  test('a formula', () => expect(settings({ value: 46000, formula: '=TODAY()' })).toEqual(['today', 46000]));
  test('a day as text', () => expect(settings('2024-12-01')).toEqual([45627, null]));
  test('a day as text, in the Vietnamese way', () => expect(settings('1/12/2024')).toEqual([45627, null]));
  test('a day as text, counted from 1904', () =>
    expect(settings('2024-12-01', undefined, true)).toEqual([44165, null]));
  test('a number as text', () => expect(settings('30')).toEqual(['today', 30]));
  test('nothing', () => expect(settings(null)).toEqual(['today', null]));
  test('a day that is none', () => expect(settings('30/02/2024')).toEqual(['today', null]));
  test('a name for a number', () => expect(settings(null, '=45000')).toEqual([45000, 45000]));
  test('a name that lost its cell', () => expect(settings(1, '=#REF!')).toEqual(['today', null]));
  test('a name for a cell of no sheet', () => expect(settings(1, '=Hai!$A$1')).toEqual(['today', null]));
  test('no names', () =>
    expect(readingOf(documentWith([]))).toMatchObject({ asOf: null, dueSoonDays: null }));
});

describe('the carriers are found', () => {
  const part = `<a:theoDoiKeHoach xmlns:a="${CARRIER_NAMESPACE}"/>`;
  const carriers = (document: ReturnType<typeof documentWith>) => readingOf(document).carriers;
  const pieces = [['1:0123456789abcdef {"a"'], ['2::1}']];

  test('the part by its namespace', () =>
    expect(
      carriers(
        documentWith([], {
          customXml: [
            { id: '', xml: `<x>${CARRIER_NAMESPACE}</x>` },
            { id: '', xml: part },
          ],
        }),
      ),
    ).toEqual({ part, sheet: null }));
  test('the sheet by its name', () =>
    expect(carriers(documentWith([sheetOf(pieces, { name: CARRIER_SHEET })])).sheet).toBe(
      '1:0123456789abcdef {"a"\n2::1}',
    ));
  test('the sheet by what it holds, where it was renamed', () =>
    expect(carriers(documentWith([sheetOf(pieces, { visibility: 'hidden' })])).sheet).not.toBeNull());
  test('no sheet that people see', () => expect(carriers(documentWith([sheetOf(pieces)])).sheet).toBeNull());
});

test('faults of the file are handed on', () => {
  const faults = [{ code: 'two-values', sheet: 'Một', cell: 'A1', found: '1 | 2' }];
  expect(readingOf(documentWith([]), faults).faults).toEqual(faults);
});
