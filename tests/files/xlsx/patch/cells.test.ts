import fc from 'fast-check';
import { patchXlsx } from '../../../../src/files/xlsx/patch/patchXlsx';
import type { CellEdit } from '../../../../src/files/xlsx/patch/edits';
import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import type { CellValue } from '../../../../src/workbook/document';
import { partOf } from '../partsOf';
import { anyText } from '../write/randomDocument';
import { bareWorkbook, type BareParts } from './bareWorkbook';

const edit = (cell: string, value: CellValue): CellEdit => ({ kind: 'cell', sheet: 'Trang', cell, value });

/** What stands between the sheet's root tags after the edits. */
function patched(sheet: string, edits: readonly CellEdit[], parts: BareParts = {}): string {
  const text = partOf(patchXlsx(bareWorkbook({ ...parts, sheet }), edits).bytes, 'xl/worksheets/sheet1.xml');
  return text.slice(text.indexOf('>', text.indexOf('worksheet ')) + 1, text.lastIndexOf('</'));
}

type Case = readonly [title: string, before: string, edits: readonly CellEdit[], after: string];

describe('A patched cell', () => {
  const cases: readonly Case[] = [
    [
      'takes text into itself and keeps its format',
      '<sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row></sheetData>',
      [edit('A1', 'Vụ Kế hoạch')],
      '<sheetData><row r="1"><c r="A1" s="3" t="inlineStr"><is><t>Vụ Kế hoạch</t></is></c></row></sheetData>',
    ],
    [
      'takes a number',
      '<sheetData><row r="1"><c r="A1" t="s" s="3"><v>0</v></c></row></sheetData>',
      [edit('A1', 45657.5)],
      '<sheetData><row r="1"><c r="A1" s="3"><v>45657.5</v></c></row></sheetData>',
    ],
    [
      'takes a truth value and an error',
      '<sheetData><row r="1"><c r="A1"/><c r="B1"/></row></sheetData>',
      [edit('A1', true), edit('B1', { error: '#N/A' })],
      '<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row></sheetData>',
    ],
    [
      'is emptied and keeps its format',
      '<sheetData><row r="1"><c r="A1" s="3" t="str"><f>B1</f><v>x</v></c></row></sheetData>',
      [edit('A1', null)],
      '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>',
    ],
    [
      'is emptied by empty text',
      '<sheetData><row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row></sheetData>',
      [edit('A1', '')],
      '<sheetData><row r="1"><c r="A1" s="3"/></row></sheetData>',
    ],
    [
      'takes formula-like text as text',
      '<sheetData><row r="1"><c r="A1"><f>B1</f></c></row></sheetData>',
      [edit('A1', '=1+1')],
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c></row></sheetData>',
    ],
    [
      'lets the last of two edits win',
      '<sheetData><row r="1"><c r="A1"/></row></sheetData>',
      [edit('A1', 1), edit('A1', 2)],
      '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData>',
    ],
    [
      'that stands twice in the file stands once',
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>',
      [edit('A1', 3)],
      '<sheetData><row r="1"><c r="A1"><v>3</v></c></row></sheetData>',
    ],
    [
      'leaves comments, processing instructions and odd spacing around it alone',
      '<sheetData >\n <!-- a > b --><?pi <c?><row  r = "1"\n ht=\'20\' ><c r="A1"  /><c r="B1"><v >7</v></c ></row >\n</sheetData >',
      [edit('B1', 8)],
      '<sheetData >\n <!-- a > b --><?pi <c?><row  r = "1"\n ht=\'20\' ><c r="A1"  /><c r="B1"><v>8</v></c></row >\n</sheetData >',
    ],
    [
      'loses the metadata of its old value and keeps other attributes',
      '<sheetData><row r="1"><c r="A1" cm="1" s="2" vm="4" ph="1"><v>1</v></c></row></sheetData>',
      [edit('A1', 3)],
      '<sheetData><row r="1"><c r="A1" s="2" ph="1"><v>3</v></c></row></sheetData>',
    ],
  ];
  test.each(cases)('%s', (_title, before, edits, after) => {
    expect(patched(before, edits)).toBe(after);
  });
});

describe('A cell that the file lacks', () => {
  const cases: readonly Case[] = [
    [
      'makes an empty sheet’s first row',
      '<sheetData/>',
      [edit('B2', 1)],
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    [
      'goes between its neighbours',
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row></sheetData>',
      [edit('B1', 1)],
      '<sheetData><row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>1</v></c><c r="C1"/></row></sheetData>',
    ],
    [
      'goes before a neighbour that is patched too',
      '<sheetData><row r="1"><c r="C1"/></row></sheetData>',
      [edit('C1', 3), edit('B1', 2), edit('A1', 1), edit('D1', 4)],
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c></row></sheetData>',
    ],
    [
      'widens the row’s hint and keeps its other attributes',
      '<sheetData><row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1"/></row></sheetData>',
      [edit('D1', 1)],
      '<sheetData><row r="1" spans="1:4" ht="20" customHeight="1"><c r="A1"/><c r="D1"><v>1</v></c></row></sheetData>',
    ],
    [
      'opens a row without cells',
      '<sheetData><row r="1" ht="20"/></sheetData>',
      [edit('A1', 1)],
      '<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
    [
      'makes a row between its neighbours',
      '<sheetData><row r="1"/><row r="5"><c r="A5"/></row></sheetData>',
      [edit('A7', 3), edit('A3', 1), edit('B3', 2)],
      '<sheetData><row r="1"/><row r="3"><c r="A3"><v>1</v></c><c r="B3"><v>2</v></c></row><row r="5"><c r="A5"/></row><row r="7"><c r="A7"><v>3</v></c></row></sheetData>',
    ],
    [
      'looks like its row, else like its column',
      '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="9" customFormat="1"/></sheetData>',
      [edit('B1', 1), edit('B2', 2)],
      '<cols><col min="2" max="3" style="5"/></cols><sheetData><row r="1" s="9" customFormat="1"><c r="B1" s="9"><v>1</v></c></row><row r="2"><c r="B2" s="5"><v>2</v></c></row></sheetData>',
    ],
    ['stays away when it is to be empty', '<sheetData/>', [edit('A1', null)], '<sheetData/>'],
    [
      'widens the used area',
      '<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"/></row></sheetData>',
      [edit('D2', 1)],
      '<dimension ref="B2:D3"/><sheetData><row r="2"><c r="B2"/><c r="D2"><v>1</v></c></row></sheetData>',
    ],
  ];
  test.each(cases)('%s', (_title, before, edits, after) => {
    expect(patched(before, edits)).toBe(after);
  });
});

describe('Cells are found as every writer writes them', () => {
  test('where rows and cells do not say their place', () => {
    const before =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row></sheetData>';
    expect(patched(before, [edit('B2', 9), edit('C1', 3)])).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c r="C1"><v>3</v></c></row><row><c/><c><v>9</v></c></row></sheetData>',
    );
  });

  test('where cells stand out of order', () => {
    const before = '<sheetData><row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row></sheetData>';
    expect(patched(before, [edit('A1', 9)])).toBe(
      '<sheetData><row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>9</v></c></row></sheetData>',
    );
  });

  test('behind a prefix', () => {
    const before = '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData>';
    expect(patched(before, [edit('A1', ' a'), edit('A2', 1)], { prefix: 'x:' })).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve"> a</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );
  });

  test('in the strict form', () => {
    const before = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(patched(before, [edit('A1', 2)], { strict: true })).toBe(before.replace('<v>1', '<v>2'));
  });

  test('on a sheet whose name is given in other letter case', () => {
    const bytes = bareWorkbook({ sheet: '<sheetData/>' });
    const { bytes: out } = patchXlsx(bytes, [{ ...edit('A1', 1), sheet: 'trang' }]);
    expect(partOf(out, 'xl/worksheets/sheet1.xml')).toContain('<v>1</v>');
  });
});

describe('Formulas of other cells', () => {
  test('live on where the first cell of a shared formula is overwritten', () => {
    const before =
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';
    expect(patched(before, [edit('B1', 7)])).toBe(
      '<sheetData><row r="1"><c r="B1"><v>7</v></c></row>' +
        '<row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row><row r="3"><c r="B3"><f>A3*2</f><v>6</v></c></row></sheetData>',
    );
  });

  test('stay as they are where a later cell of it is overwritten', () => {
    const before =
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/></c></row></sheetData>';
    expect(patched(before, [edit('B2', 7)])).toBe(
      before.replace('<c r="B2"><f t="shared" si="0"/></c>', '<c r="B2"><v>7</v></c>'),
    );
  });

  test('over several cells are not broken', () => {
    const sheet =
      '<sheetData><row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2</f></c></row><row r="2"><c r="B2"/></row></sheetData>';
    expect(() => patchXlsx(bareWorkbook({ sheet }), [edit('B2', 1)])).toThrow('patch.array-formula');
  });
});

test('any text comes back from the cell it was put into, beside what stood there', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="str"><v>cũ</v></c><c r="B1"><v>5</v></c></row></sheetData>';
  fc.assert(
    fc.property(anyText, (text) => {
      const { document } = readXlsx(patchXlsx(bareWorkbook({ sheet }), [edit('A1', text)]).bytes);
      const cells = document.sheets[0]?.rows.get(0)?.cells;
      expect(cells?.get(0)?.value ?? '').toBe(text);
      expect(cells?.get(1)).toEqual({ value: 5 });
    }),
    { seed: 20245, numRuns: 150 },
  );
});

describe('What cannot be patched is said', () => {
  const refuses = (edits: readonly CellEdit[], code: string): void =>
    expect(() => patchXlsx(bareWorkbook({}), edits)).toThrow(expect.objectContaining({ code }));
  test('no such sheet', () => refuses([{ ...edit('A1', 1), sheet: 'Khác' }], 'patch.no-sheet'));
  test.each(['1A', 'A0', 'XFE1', 'A1048577', 'A1:B2', ''])('no such cell: %j', (cell) =>
    refuses([edit(cell, 1)], 'patch.no-cell'),
  );
  test('a text beyond what a cell takes', () =>
    refuses([edit('A1', 'x'.repeat(32_768))], 'write.text-too-long'));
});
