import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Archive } from '../../../../../src/files/archive/openArchive';
import { readReturnedXlsx } from '../../../../../src/files/returned/readReturnedXlsx';
import { readXlsx } from '../../../../../src/files/xlsx/read/readXlsx';
import { readSheet } from '../../../../../src/files/xlsx/read/sheet/readSheet';
import { readStyles } from '../../../../../src/files/xlsx/read/style/readStyles';
import { readSharedStrings } from '../../../../../src/files/xlsx/read/sharedStrings';
import { Failure } from '../../../../../src/plan/failure';
import { emptySheet } from '../../../../../src/workbook/emptyDocument';
import { MAIN, xlsxParts, zipped, type XlsxParts } from '../../makeXlsx';
import { entriesOf } from '../../partsOf';

const utf8 = { encode: (text: string) => new TextEncoder().encode(text) };

/** What comes of a reading: its answer, or the failure that it ends in. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure) return [error.code, error.params];
    throw error;
  }
}

/** A comment in front of its root leaves a part to the reader that holds to the standard. */
function readByTags(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const strict = Object.entries(parts).map(([name, part]) => {
    const xml = typeof part === 'string' ? part : new TextDecoder().decode(part);
    const carrier = name.startsWith('customXml/') && !name.includes('_rels');
    const end = /^\s*<\?xml[^>]*\?>/.exec(xml)?.[0].length ?? 0;
    const isXml = /\.(xml|rels)$/.test(name) && !carrier;
    return [name, isXml ? `${xml.slice(0, end)}<!-- -->${xml.slice(end)}` : part];
  });
  return zipped(Object.fromEntries(strict) as Record<string, string | Uint8Array>);
}

function sameEitherWay(given: XlsxParts): void {
  const parts = xlsxParts(given);
  const plainly = outcome(() => readXlsx(zipped(parts)));
  expect(plainly).toEqual(outcome(() => readXlsx(readByTags(parts))));
}

const STRINGS =
  '<si><t>một</t></si><si><t xml:space="preserve"> hai </t></si><si><r><t>b</t></r><r><t>a</t></r></si><si><t/></si>';
const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<cellXfs><xf/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>';

describe('cells read by their bytes are those that are read by their tags', () => {
  const cells = (row: string, more: Partial<XlsxParts> = {}) => {
    sameEitherWay({ cells: row, strings: STRINGS, styles: STYLES, ...more });
  };

  test('numbers, texts, truth values, errors, dates', () =>
    cells(
      '<row r="2"><c r="A2"><v>12</v></c><c r="B2" t="n"><v>-1.5e3</v></c><c r="C2" t="s"><v>0</v></c>' +
        '<c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2" t="d"><v>2026-11-23</v></c>' +
        '<c r="G2" t="str"><v>đề &amp; án_x000D_</v></c><c r="H2" t="inlineStr"><is><t>a</t></is></c></row>',
    ));
  test('values that cannot be read', () =>
    cells(
      '<row r="1"><c r="A1" t="s"><v>9</v></c><c r="B1"><v>x</v></c><c r="C1" t="b"><v>2</v></c>' +
        '<c r="D1" t="q"><v>1</v></c><c r="E1" s="9"><v>1</v></c><c r="A0"><v>1</v></c><c r="XFE1"><v>1</v></c></row>',
    ));
  test('empty values of every type', () =>
    cells(
      ['s', 'n', 'str', 'b', 'e', 'd', 'inlineStr']
        .map((type) => `<row><c t="${type}"><v/></c><c t="${type}"><v></v></c><c t="${type}"><v /></c></row>`)
        .join(''),
    ));
  test('formulas, shared ones and those without a value', () =>
    cells(
      '<row r="1"><c r="A1"><f>B1*2</f><v>4</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">C1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f>B1*2</f></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f/></c></row>' +
        '<row r="3"><c r="A3"><f aca="false">IF(A1&gt;1,"&quot;",_xlfn.XLOOKUP(1,A1,A2))</f></c><c r="B3"><f t="shared" si="7"/></c>' +
        '<c r="C3"><f t="array" ref="C3" si="0">A1</f></c><c r="D3"><f ca="1" ca="1">A1</f></c></row>',
    ));
  test('cells and rows without a name', () =>
    cells('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>'));
  test('a cell of another row, and one twice', () =>
    cells(
      '<row r="5"><c r="B9"><v>1</v></c><c><v>2</v></c><c r="B9"><v>3</v></c><c r="A5"><v>4</v></c></row>',
    ));
  test('looks without a value', () =>
    cells(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="2" /><c r="C1" s="0"></c></row><row r="3"><c r="A3"><v>1</v></c></row>',
    ));
  test('a cell that ends beyond the sheet', () =>
    cells('<row r="1"><c r="XFD1"><v>1</v></c><c><v>2</v></c><c r="A1048577"><v>1</v></c></row>'));
  test('rich texts within and among plain ones', () =>
    cells(
      '<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>1</v></c></row>',
    ));
  test('texts of more than one stretch', () => {
    const many = Array.from(
      { length: 3000 },
      (_, place) => `<si><t>Nhiệm vụ ${place} 😀 của đơn vị</t></si>`,
    );
    cells(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1500</v></c><c r="C1" t="s"><v>2999</v></c></row>',
      {
        strings: many.join(''),
      },
    );
  });
  test('damage within a cell refuses the file', () => {
    for (const damaged of [
      '<row r="1"><c r="A1"><v>1</c></row>',
      '<row r="1"><c r="A1" r="A2"><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v></c',
      '<row r="1"><c r="A1" t="str"><v>\u0001</v></c></row>',
      '<row r="1"><c r="A1" t="str"><v>]]></v></c></row>',
      '<row r="1"><c r="A1" t="str"><v>&nbsp;</v></c></row>',
      '<row r="1"><c r="A1"s="1"><v>1</v></c></row>',
      '<row r="1"><c r="A1" t="<"><v>1</v></c></row>',
    ]) {
      cells(damaged);
    }
  });
});

const attribute = fc.constantFrom(
  '',
  ' r="A1"',
  ' r="B2"',
  ' r="AZ300"',
  ' r="a1"',
  ' r="A01"',
  " r='C1'",
  ' r=""',
  ' s="0"',
  ' s="1"',
  ' s="2"',
  ' s="99"',
  ' t="s"',
  ' t="str"',
  ' t="n"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t="x"',
  ' cm="1"',
  '  s="1"',
  '\ts="1"',
  ' xml:space="preserve"',
);
const content = fc.constantFrom(
  '',
  '<v>0</v>',
  '<v>1</v>',
  '<v>12</v>',
  '<v>1234567890123</v>',
  '<v>-0</v>',
  '<v>1e2</v>',
  '<v> 3 </v>',
  '<v/>',
  '<v></v>',
  '<v>Đề án</v>',
  '<v>a&lt;b&#10;</v>',
  '<v>_x0041_</v>',
  '<v>#REF!</v>',
  '<v>2026-01-02</v>',
  '<v>true</v>',
  '<f>A1</f>',
  '<f>A1&amp;"x"</f>',
  '<f t="shared" ref="A1:A9" si="0">B1</f>',
  '<f t="shared" si="0"/>',
  '<f/>',
  '<f>',
  '<f aca="false">A1</f>',
  '<f\n>A1</f>',
  '<is><t>x</t></is>',
  '<is><t xml:space="preserve"> x </t></is>',
  '<is><r><t>a</t></r><t>b</t></is>',
  '<is/>',
  ' ',
  '\n',
  'text',
  '<!-- -->',
  '<v><![CDATA[1]]></v>',
  '<extLst><v>1</v></extLst>',
  '<c><v>5</v></c>',
  '<row><c><v>6</v></c></row>',
  '<v>😀</v>',
  '<v>a\r\nb</v>',
);
const cell = fc
  .tuple(fc.array(attribute, { maxLength: 3 }), fc.array(content, { maxLength: 3 }))
  .map(([attributes, inner]) =>
    inner.length === 0 ? `<c${attributes.join('')}/>` : `<c${attributes.join('')}>${inner.join('')}</c>`,
  );
const row = fc
  .tuple(
    fc.constantFrom('', ' r="1"', ' r="3"', ' spans="1:3" hidden="1"', ' r="0"'),
    fc.array(cell, { maxLength: 5 }),
  )
  .map(([attributes, cells]) => `<row${attributes}>${cells.join('')}</row>`);
const item = fc.constantFrom(
  '<si><t>a</t></si>',
  '<si><t>Đơn vị</t></si>',
  '<si><t xml:space="preserve"> 😀 ệ</t></si>',
  '<si><t/></si>',
  '\n',
  '<si><r><t>x</t></r><rPh><t>y</t></rPh></si>',
  '<si><t>a&amp;ệ\r\nb</t></si>',
  '<si><t>_x000D_ệ</t></si>',
  '<si/>',
  '<si><t>a</t><t>b</t></si>',
  '<si ><t>c</t></si>',
  '<!-- -->',
  '<si><t>ệ]]></t></si>',
);
const damage = fc.option(
  fc.record({
    at: fc.nat(),
    remove: fc.nat(2),
    put: fc.constantFrom('', '<', '>', '"', '&', 'a', '/', ' ', '\u0000'),
  }),
  { freq: 3 },
);

test('any cells and texts, sound or damaged, are the same by bytes and by tags', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 4 }),
      fc.array(item, { maxLength: 6 }),
      damage,
      (rows, items, edit) => {
        const cells = rows.join('');
        const place = edit ? edit.at % (cells.length + 1) : 0;
        const edited = edit ? cells.slice(0, place) + edit.put + cells.slice(place + edit.remove) : cells;
        sameEitherWay({ cells: edited, strings: items.join(''), styles: STYLES });
      },
    ),
    { seed: 20261124, numRuns: 400 },
  );
});

test('it does not matter where the bytes of a part are cut', () => {
  const cutAt = (xml: string, size: number): Archive => {
    const bytes = utf8.encode(xml);
    const pieces = (_: string, take: (piece: Uint8Array) => void): void => {
      for (let at = 0; at < bytes.length; at += size) take(bytes.subarray(at, at + size));
    };
    return { pieces } as Pick<Archive, 'pieces'> as Archive;
  };
  const sheetIn = (xml: string, size: number): unknown =>
    outcome(() => {
      const styles = readStyles(undefined, undefined);
      const faults: never[] = [];
      const cells = {
        strings: ['không', 'một'],
        styles: styles.cells,
        date1904: false,
        faults,
        count: 0,
        looks: { formats: 0 },
      };
      const sheet = emptySheet('Một');
      readSheet(sheet, { archive: cutAt(xml, size), part: 'p', styles, cells, relationships: [] });
      return [sheet, faults];
    });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 3 }),
      fc.array(item),
      fc.integer({ min: 1, max: 60 }),
      (rows, items, size) => {
        const sheet = `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
        expect(sheetIn(sheet, size)).toEqual(sheetIn(sheet, sheet.length));
        const strings = `<sst xmlns="${MAIN}">${items.join('')}</sst>`;
        const texts = (cut: number): unknown => outcome(() => readSharedStrings(cutAt(strings, cut), 'p'));
        expect(texts(size)).toEqual(texts(strings.length));
      },
    ),
    { seed: 20261124, numRuns: 500 },
  );
});

test('files of other programs are the same by bytes and by tags', () => {
  const folder = path.join(__dirname, '..', '..', '..', '..');
  for (const file of [
    'files/unprepared/writers/by-libreoffice.xlsx',
    'files/unprepared/writers/by-openpyxl.xlsx',
    'files/xlsx/read/saved-by-libreoffice.xlsx',
  ]) {
    const bytes = readFileSync(path.join(folder, file));
    expect(readReturnedXlsx(readByTags(entriesOf(bytes)))).toEqual(readReturnedXlsx(bytes));
  }
});
