import { readXlsx } from '../../../../../src/files/xlsx/read/readXlsx';
import { catalogue } from '../../../../../src/i18n/catalogue';
import { refusalOf } from '../../../archive/refusal';
import { makeXlsx, type XlsxParts } from '../../makeXlsx';
import { cellsOf, faultsOf, firstSheet, valuesOf } from '../readCells';

const strings = '<si><t>một</t></si><si><r><t>ha</t></r><r><rPr/><t>i</t></r><rPh><t>x</t></rPh></si>';

describe('a value is what the cell holds', () => {
  const holds = (cell: string, value: unknown, more: XlsxParts = {}) =>
    expect(valuesOf({ strings, ...more, cells: `<row>${cell}</row>` })).toEqual({ A1: value });

  test('a number', () => holds('<c><v>-1.5E3</v></c>', -1500));
  test('zero', () => holds('<c t="n"><v>0</v></c>', 0));
  test('a shared text', () => holds('<c t="s"><v>0</v></c>', 'một'));
  test('a rich text, its pieces joined and its guide left out', () => holds('<c t="s"><v>1</v></c>', 'hai'));
  test('an inline text', () => holds('<c t="inlineStr"><is><r><t>a </t></r><r><t>b</t></r></is></c>', 'a b'));
  test('the empty text', () => holds('<c t="inlineStr"><is><t/></is></c>', ''));
  test('a text that a formula gives', () => holds('<c t="str"><f>A2</f><v>x</v></c>', 'x'));
  test('escapes of a text', () =>
    holds('<c t="str"><f>A2</f><v>a_x000D_b_x005F_x000D_</v></c>', 'a\rb_x000D_'));
  test('line breaks', () =>
    holds('<c t="inlineStr"><is><t xml:space="preserve">a\n b</t></is></c>', 'a\n b'));
  test('a truth', () => holds('<c t="b"><v>1</v></c>', true));
  test('a truth in letters', () => holds('<c t="b"><v>false</v></c>', false));
  test('an error', () => holds('<c t="e"><v>#N/A</v></c>', { error: '#N/A' }));
  test('a date in ISO form', () => holds('<c t="d"><v>2024-12-01T12:00:00Z</v></c>', 45627.5));
  test('a date in ISO form, counted from 1904', () =>
    holds('<c t="d"><v>2024-12-01</v></c>', 44165, { workbookBefore: '<workbookPr date1904="1"/>' }));
  test('a formula without a value', () => holds('<c><f>1+1</f></c>', null));
});

describe('a cell stands where it says, else after the one before', () => {
  const stands = (rows: string, ...places: string[]) =>
    expect(Object.keys(valuesOf({ cells: rows })).sort()).toEqual(places);
  const v = '<v>1</v>';

  test('without names', () =>
    stands(`<row><c>${v}</c><c>${v}</c></row><row><c>${v}</c></row>`, 'A1', 'A2', 'B1'));
  test('after a named one', () => stands(`<row r="3"><c r="C3">${v}</c><c>${v}</c></row>`, 'C3', 'D3'));
  test('rows and cells out of order', () =>
    stands(
      `<row r="3"><c r="C3">${v}</c><c r="A3">${v}</c></row><row r="1"><c r="B1">${v}</c></row>`,
      'A3',
      'B1',
      'C3',
    ));
  test('a row in two parts', () =>
    stands(`<row r="1"><c r="A1">${v}</c></row><row r="1"><c r="B1">${v}</c></row>`, 'A1', 'B1'));
  test('in the last cell of a sheet', () => stands(`<row><c r="XFD1048576">${v}</c></row>`, 'XFD1048576'));
});

describe('what is wrong with a cell is a fault at that cell', () => {
  const has = (rows: string, ...faults: string[]) =>
    expect(faultsOf({ strings, cells: rows })).toEqual(faults);

  test('a text that is not there', () => has('<row><c t="s"><v>7</v></c></row>', 'A1 broken-index 7'));
  test('an index that is none', () => has('<row><c t="s"><v>-1</v></c></row>', 'A1 broken-index -1'));
  test('a number that is none', () => has('<row><c><v>12/2024</v></c></row>', 'A1 unreadable-value 12/2024'));
  test('a number in another base', () => has('<row><c><v>0x10</v></c></row>', 'A1 unreadable-value 0x10'));
  test('a day that is not in the calendar', () =>
    has('<row><c t="d"><v>2023-02-29</v></c></row>', 'A1 unreadable-value 2023-02-29'));
  test('an unknown type', () => has('<row><c t="z"><v>1</v></c></row>', 'A1 unreadable-value 1'));
  test('two values in one cell', () =>
    has('<row><c t="inlineStr"><is><t>a</t></is><v>b</v></c></row>', 'A1 two-values a | b'));
  test('one cell twice', () =>
    has('<row><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>', 'B1 two-values 1 | 2'));
  test('one cell twice, once empty, is one value', () =>
    has('<row><c r="B1"/><c r="B1"><v>2</v></c><c r="B1"/></row>'));
  test('a place that is none', () => has('<row><c r="XFE1"><v>1</v></c></row>', 'A1 no-place XFE1'));
  test('a row that is none', () => has('<row r="1048577"><c><v>1</v></c></row>', 'A1048577 no-place 1'));
  test('a look that is not there', () => has('<row><c s="9"><v>1</v></c></row>', 'A1 broken-index 9'));
  test('a shared formula that is not there', () =>
    has('<row><c><f t="shared" si="4"/><v>1</v></c></row>', 'A1 broken-index 4'));
  test('and the other cells are read', () =>
    expect(valuesOf({ cells: '<row><c t="s"><v>7</v></c><c><v>2</v></c></row>' })).toEqual({
      A1: { error: '#REF!' },
      B1: 2,
    }));
});

test('each fault has its sentence', () => {
  for (const code of ['two-values', 'broken-index', 'unreadable-value', 'no-place']) {
    expect(catalogue[`check.cell.damaged.${code}`]).toBeDefined();
  }
});

describe('formulas are kept as they are typed', () => {
  const keeps = (cells: string, formulas: Record<string, string>) => {
    const found = Object.entries(cellsOf(firstSheet({ cells })));
    expect(Object.fromEntries(found.map(([name, { formula }]) => [name, formula]))).toEqual(formulas);
  };

  test('with the equals sign, without the prefixes of the file', () =>
    keeps('<row><c><f>_xlfn.IFS(A2="_xlfn.",_xlfn._xlws.SORT(B1))</f></c></row>', {
      A1: '=IFS(A2="_xlfn.",SORT(B1))',
    }));
  test('shared ones are written out', () =>
    keeps(
      '<row><c><f t="shared" ref="A1:A2" si="0">B1+$C$1</f></c></row><row><c><f t="shared" si="0"/></c></row>',
      { A1: '=B1+$C$1', A2: '=B2+$C$1' },
    ));
  test('shared ones whose first cell comes later', () =>
    keeps(
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row><row r="1"><c r="A1"><f t="shared" si="0">B1</f></c></row>',
      { A2: '=B2', A1: '=B1' },
    ));
  test('structured references', () =>
    keeps('<row><c><f>NhiemVu[[#This Row],[Hạn cuối]]</f></c></row>', {
      A1: '=NhiemVu[[#This Row],[Hạn cuối]]',
    }));
});

describe('what holds nothing costs nothing', () => {
  test('claimed rows', () => {
    const rows = Array.from(
      { length: 200_000 },
      (_, row) => `<row r="${row + 1}" ht="20" customHeight="1"/>`,
    );
    const sheet = firstSheet({ cells: rows.join('') });
    expect(sheet.rows.size).toBeLessThanOrEqual(200);
  }, 60_000);

  test('looks below the last value are dropped, looks above it kept', () => {
    const styles = '<cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const rows = Array.from({ length: 2000 }, (_, row) =>
      row === 1000 ? '<row><c s="1"/><c><v>1</v></c></row>' : '<row><c s="1"/></row>',
    );
    const sheet = firstSheet({ styles, cells: rows.join('') });
    expect(sheet.rows.get(10)?.cells.get(0)).toEqual({ value: null, style: { locked: false } });
    expect(sheet.rows.get(1000)?.cells.size).toBe(2);
    expect(Math.max(...sheet.rows.keys())).toBe(1200);
  });

  test('empty cells are no cells', () =>
    expect(valuesOf({ cells: '<row><c r="A1"/><c r="B1"><v/></c></row>' })).toEqual({}));

  test('heights and hidden rows are kept', () => {
    const rows = '<row r="1" ht="30" customHeight="1"><c><v>1</v></c></row><row r="2" hidden="1" ht="15"/>';
    const sheet = firstSheet({ cells: rows });
    expect(sheet.rows.get(0)?.height).toBe(30);
    expect(sheet.rows.get(1)).toEqual({ cells: new Map(), hidden: true });
  });
});

test('more than a million cells that hold something are refused', () => {
  const row = (index: number): string =>
    `<row>${Array.from({ length: 1000 }, (_, column) => `<c><v>${index * column}</v></c>`).join('')}</row>`;
  const cells = Array.from({ length: 1001 }, (_, index) => row(index)).join('');
  expect(refusalOf(() => readXlsx(makeXlsx({ cells })))).toBe('file.too-many-cells');
  expect(catalogue['failure.file.too-many-cells']).toBeDefined();
}, 60_000);
