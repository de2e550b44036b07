import type { RowsEdit } from '../../../../../src/files/xlsx/patch/edits';
import { patchXlsx } from '../../../../../src/files/xlsx/patch/patchXlsx';
import { readXlsx } from '../../../../../src/files/xlsx/read/readXlsx';
import { writeXlsx } from '../../../../../src/files/xlsx/write/writeXlsx';
import type { CellValue, SheetDocument, TableDocument } from '../../../../../src/workbook/document';
import { complaints, VALIDATION_TIMEOUT } from '../../../../validator/validate';
import { partOf } from '../../partsOf';
import { bareWorkbook } from '../bareWorkbook';
import { rowsOf, sheetWith, workbookWith } from '../../write/richDocument';

const DAY = { numberFormat: 'dd/mm/yyyy' };

/** A table `KiemTra` at B3 with two rows, a drop-down and a colour over its body. */
function workbook(part: Partial<SheetDocument> = {}, table: Partial<TableDocument> = {}): Uint8Array {
  const sheet = sheetWith('Kiểm tra', {
    rows: rowsOf(
      [{ value: 'Kết quả kiểm tra', style: { bold: true } }],
      [],
      [null, { value: 'Mã' }, { value: 'Ngày' }],
      [{ value: 'bên trái' }, { value: 'a', style: { numberFormat: '@' } }, { value: 45657, style: DAY }],
      [null, { value: 'b', style: { numberFormat: '@', bold: true } }, { value: 45658, style: DAY }],
    ),
    tables: [
      {
        name: 'KiemTra',
        range: 'B3:C5',
        columns: [
          { id: 1, name: 'Mã' },
          { id: 2, name: 'Ngày' },
        ],
        style: 'TableStyleLight1',
        bandedRows: true,
        headerRow: true,
        totalsRow: false,
        filterButton: true,
        ...table,
      },
    ],
    conditionalFormats: [
      {
        ranges: ['B4:C5', 'E1:E9'],
        type: 'expression',
        formula: '=$B4="a"',
        priority: 1,
        stopIfTrue: false,
        format: { fill: '#F8CBAD' },
      },
    ],
    validations: [{ ranges: ['B4:B5'], type: 'list', formula1: 'a,b', allowBlank: true, errorStyle: 'stop' }],
    ...part,
  });
  return writeXlsx(workbookWith([sheet], { activeSheet: 'Kiểm tra' }), { modified: '2026-11-23T08:00:00Z' });
}

const edit = (rows: readonly (readonly CellValue[])[], part: Partial<RowsEdit> = {}): RowsEdit => ({
  kind: 'rows',
  table: 'KiemTra',
  rows,
  ...part,
});

function patchedSheet(rows: RowsEdit, bytes = workbook()): SheetDocument {
  const [sheet] = readXlsx(patchXlsx(bytes, [rows]).bytes).document.sheets;
  if (!sheet) throw new Error('The workbook lost its sheet');
  return sheet;
}

/** The values below the heading, from column B, until the last row that has a cell there. */
function bodyOf(sheet: SheetDocument): readonly (readonly CellValue[])[] {
  return [...sheet.rows]
    .filter(([row]) => row > 2)
    .map(([, { cells }]) => [cells.get(1)?.value ?? null, cells.get(2)?.value ?? null]);
}

const five = ['a', 'b', 'c', 'd', 'e'].map((name, index) => [name, 45000 + index]);

describe('A table with more rows than before', () => {
  const sheet = patchedSheet(edit(five));

  test('holds them', () => expect(bodyOf(sheet)).toEqual(five));
  test('ends with its last row', () => expect(sheet.tables[0]?.range).toBe('B3:C8'));
  test('filters all of them', () => {
    const part = partOf(patchXlsx(workbook(), [edit(five)]).bytes, 'xl/tables/table1.xml');
    expect(part).toContain('<autoFilter ref="B3:C8"/>');
  });
  test('gives new rows the look of its last row', () => {
    expect(sheet.rows.get(7)?.cells.get(1)?.style).toEqual({ numberFormat: '@', bold: true });
    expect(sheet.rows.get(7)?.cells.get(2)?.style).toEqual(DAY);
  });
  test('draws colours and drop-downs down', () => {
    expect(sheet.conditionalFormats[0]?.ranges).toEqual(['B4:C8', 'E1:E9']);
    expect(sheet.validations[0]?.ranges).toEqual(['B4:B8']);
  });
  test('draws younger drop-downs down, whose ranges are text', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const younger =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list">' +
      '<x14:formula1><xm:f>Khac!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A2:A3 D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const bytes = bareWorkbook({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="str"><v>Mã</v></c></row><row r="2"/><row r="3"/></sheetData>' +
        `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>${younger}`,
      sheetRelations:
        '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/t.xml"/>',
      extra: {
        'xl/tables/t.xml': `<table xmlns="${main}" id="1" name="KiemTra" displayName="KiemTra" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Mã"/></tableColumns></table>`,
      },
    });
    const out = patchXlsx(bytes, [edit([['a'], ['b'], ['c'], ['d']])]).bytes;
    expect(partOf(out, 'xl/worksheets/sheet1.xml')).toContain(younger.replace('A2:A3', 'A2:A5'));
  });
  test('leaves cells beside it alone', () => {
    expect(sheet.rows.get(3)?.cells.get(0)?.value).toBe('bên trái');
    expect(sheet.rows.get(0)?.cells.get(0)).toEqual({ value: 'Kết quả kiểm tra', style: { bold: true } });
  });
});

describe('A table with fewer rows than before', () => {
  const sheet = patchedSheet(edit([['z', null]]));

  test('holds them and nothing below', () => expect(bodyOf(sheet)).toEqual([['z', null]]));
  test('ends with its last row', () => expect(sheet.tables[0]?.range).toBe('B3:C4'));
  test('keeps the look of an emptied cell', () => {
    expect(sheet.rows.get(3)?.cells.get(2)).toEqual({ value: null, style: DAY });
  });
  test('grows again with the look that it had', () => {
    const small = patchXlsx(workbook(), [edit([])]).bytes;
    const grown = patchedSheet(edit(five), small);
    expect(bodyOf(grown)).toEqual(five);
    expect(grown.rows.get(7)?.cells.get(2)?.style).toEqual(DAY);
  });
});

test('a table without rows keeps an empty one', () => {
  const sheet = patchedSheet(edit([]));
  expect(sheet.tables[0]?.range).toBe('B3:C4');
  expect(bodyOf(sheet)).toEqual([[null, null]]);
});

describe('Columns', () => {
  test('are found by their headings, in any order', () => {
    const sheet = patchedSheet(edit([[45001, 'x']], { headings: ['ngày', 'Mã'] }));
    expect(bodyOf(sheet)).toEqual([['x', 45001]]);
  });
  test('that are not named keep their cells', () => {
    const sheet = patchedSheet(edit([['x'], ['y'], ['z']], { headings: ['Mã'] }));
    expect(bodyOf(sheet)).toEqual([
      ['x', 45657],
      ['y', 45658],
      ['z', null],
    ]);
  });
  test('that calculate go on in new rows', () => {
    const columns = [
      { id: 1, name: 'Mã' },
      { id: 2, name: 'Ngày', formula: '=TODAY()&KiemTra[[#This Row],[Mã]]' },
    ];
    const sheet = patchedSheet(edit([['x'], ['y'], ['z']], { headings: ['Mã'] }), workbook({}, { columns }));
    expect(sheet.rows.get(5)?.cells.get(2)?.formula).toBe('=TODAY()&KiemTra[[#This Row],[Mã]]');
  });
  test('that the table lacks are passed over', () => {
    expect(bodyOf(patchedSheet(edit([['x', 1]], { headings: ['Mã', 'Không có'] })))).toEqual([['x', 45657]]);
  });
});

describe('What stands below a table', () => {
  const below = (value: CellValue): Uint8Array => {
    const base = readXlsx(workbook()).document;
    base.sheets[0]?.rows.set(6, { cells: new Map([[1, { value, style: { bold: true } }]]) });
    return writeXlsx(base, { modified: '2026-11-23T08:00:00Z' });
  };
  test('is never written over', () => {
    expect(() => patchXlsx(below('Người kiểm tra'), [edit(five)])).toThrow(
      expect.objectContaining({ code: 'patch.table-blocked', params: { table: 'KiemTra', cell: 'B7' } }),
    );
  });
  test('stays where the table does not reach it', () => {
    const sheet = patchedSheet(edit(five.slice(0, 3)), below('Người kiểm tra'));
    expect(sheet.rows.get(6)?.cells.get(1)?.value).toBe('Người kiểm tra');
  });
  test('gives way where it is only a look', () =>
    expect(bodyOf(patchedSheet(edit(five), below(null)))).toEqual(five));
  test('is refused where cells are merged', () => {
    expect(() => patchXlsx(workbook({ merges: ['C7:D7'] }), [edit(five)])).toThrow('patch.table-blocked');
  });
});

describe('A totals row', () => {
  const withTotals = (): Uint8Array => workbook({}, { range: 'B3:C5', totalsRow: true });
  test('stays where it is under fewer rows', () => {
    const sheet = patchedSheet(edit([['x', 1]]), withTotals());
    expect(sheet.tables[0]?.range).toBe('B3:C5');
    expect(bodyOf(sheet)).toEqual([
      ['x', 1],
      ['b', 45658],
    ]);
  });
  test('keeps a table from growing', () => {
    expect(() => patchXlsx(withTotals(), [edit(five)])).toThrow('patch.table-totals');
  });
});

test('no such table is said', () => {
  expect(() => patchXlsx(workbook(), [edit([], { table: 'Khac' })])).toThrow('patch.no-table');
});

test(
  'grown, shrunk or emptied, the workbook has no error for the Open XML SDK',
  async () => {
    for (const rows of [five, five.slice(0, 1), []]) {
      expect(
        await complaints(patchXlsx(workbook(), [edit(rows)]).bytes, ['Office2016', 'Microsoft365']),
      ).toEqual([]);
    }
  },
  VALIDATION_TIMEOUT,
);
