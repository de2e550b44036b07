import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import { readReturned } from '../../../src/files/returned/readReturned';
import { makeXlsx, relationships, type XlsxParts } from '../xlsx/makeXlsx';

const headings = ['Mã', 'Đơn vị', 'Nội dung đã phối hợp', 'Ngày', 'Đề nghị với đơn vị chủ trì'];

function row(number: number, texts: readonly string[], from = 'A'): string {
  const first = from.charCodeAt(0);
  const cells = texts.map((text, place) =>
    text === '' ? '' : `<c r="${String.fromCharCode(first + place)}${number}" t="str"><v>${text}</v></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

const two = [row(3, headings, 'B'), row(4, ['A.I.1', 'VP', 'đã góp ý'], 'B'), row(5, ['A.I.2', 'VP'], 'B')];

async function given(parts: XlsxParts): Promise<ReturnedWorkbook> {
  return readReturned(makeXlsx(parts), 'x.xlsx');
}

const places = ({ outside }: ReturnedWorkbook): readonly string[] =>
  outside.map(({ sheet, cell, value, formula }) => `${sheet}!${cell}=${formula ?? JSON.stringify(value)}`);

describe('what stands outside the tables is given, cell by cell', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing, where nothing does', two.join(''), []],
    ['a title above', row(1, ['Kế hoạch']) + two.join(''), ['Một!A1="Kế hoạch"']],
    [
      'a note beside a row',
      two[0] + row(4, ['', 'A.I.1', 'VP', '', '', '', 'hỏi lại']),
      ['Một!G4="hỏi lại"'],
    ],
    ['a note far below', two.join('') + row(30, ['ghi chú'], 'C'), ['Một!C30="ghi chú"']],
    ['white space is nothing', two.join('') + row(30, [' \u00a0']), []],
    [
      'a formula is something, whatever it gives',
      two.join('') + '<row r="40"><c r="A40" t="str"><f>A1&amp;""</f><v></v></c></row>',
      ['Một!A40==A1&""'],
    ],
    [
      'a number with its format, an error',
      two.join('') + '<row r="41"><c r="A41"><v>7</v></c><c r="B41" t="e"><v>#N/A</v></c></row>',
      ['Một!A41=7', 'Một!B41={"error":"#N/A"}'],
    ],
  ];

  test.each(cases)('%s', async (_, cells, expected) => {
    const returned = await given({ cells });
    expect(places(returned)).toEqual(expected);
    expect(returned.reading.tables.map(({ rows }) => rows.length).slice(0, 1)).toEqual([
      cells.includes('A.I.2') ? 2 : 1,
    ]);
  });

  test('what stands above a table that has no row of headings', async () => {
    const returned = await given({
      cells: row(2, ['ghi', 'chú']) + row(3, ['A.I.1', 'VP']),
      sheetLinks: ['table ../table.xml'],
      more: {
        'table.xml':
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="PhoiHop" ' +
          'displayName="PhoiHop" ref="A3:B3" headerRowCount="0"><tableColumns count="2">' +
          '<tableColumn id="1" name="Mã"/><tableColumn id="2" name="Đơn vị"/></tableColumns></table>',
      },
    });
    expect(places(returned)).toEqual(['Một!A2="ghi"', 'Một!B2="chú"']);
    expect(returned.reading.tables).toMatchObject([{ name: 'PhoiHop', top: 1, rows: [[{}, {}]] }]);
  });

  test('of hidden sheets too, that of the carrier apart', async () => {
    const sheet = (text: string): string =>
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
      `${row(1, [text])}</sheetData></worksheet>`;
    const returned = await given({
      cells: two.join(''),
      sheets:
        '<sheet name="Một" sheetId="1" r:id="r1"/><sheet name="Hai" state="hidden" sheetId="2" r:id="r2"/>' +
        '<sheet name="_theodoikehoach" state="veryHidden" sheetId="3" r:id="r3"/>',
      workbookLinks: ['worksheet two.xml', 'worksheet three.xml'],
      more: { 'two.xml': sheet('nháp'), 'three.xml': sheet('1:0123456789abcdef {}') },
    });
    expect(places(returned)).toEqual(['Hai!A1="nháp"']);
    expect(returned.reading.carriers.sheet).toBe('1:0123456789abcdef {}');
  });
});

test('merged ranges are given by sheet where they touch a table', async () => {
  const merges = ['A1:H1', 'B4:B5', 'D5:G5', 'A4:A5', 'G4:H5', 'B9:C9'];
  const returned = await given({
    cells: row(1, ['Kế hoạch']) + two.join(''),
    after: `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
  });
  expect(returned.merges).toEqual({ Một: ['B4:B5', 'D5:G5'] });
  expect((await given({ cells: two.join('') })).merges).toEqual({});
});

describe('the document tells who wrote it and when', () => {
  const core = (time: string): string =>
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    `xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${time}</dcterms:modified></cp:coreProperties>`;
  const app = (name: string, strict = false): string =>
    `<Properties xmlns="http://${strict ? 'purl.oclc.org/ooxml/officeDocument/extendedProperties' : 'schemas.openxmlformats.org/officeDocument/2006/extended-properties'}">` +
    `<TotalTime>1</TotalTime><Application>${name}</Application></Properties>`;
  const links = (strict: boolean): string =>
    relationships([
      'officeDocument book.xml',
      'metadata/core-properties core.xml',
      strict ? 'extendedProperties app.xml' : 'extended-properties app.xml',
    ]);
  const cases: readonly (readonly [string, Record<string, string>, string | null, string | null])[] = [
    ['nothing where there is nothing', {}, null, null],
    [
      'both, as written',
      {
        '_rels/.rels': links(false),
        'core.xml': core('2026-11-20T08:00:00Z'),
        'app.xml': app('LibreOffice/24.2'),
      },
      '2026-11-20T08:00:00Z',
      'LibreOffice/24.2',
    ],
    [
      'in the strict form',
      {
        '_rels/.rels': links(true),
        'core.xml': core('2026-11-20T08:00:00Z'),
        'app.xml': app('Microsoft Excel', true),
      },
      '2026-11-20T08:00:00Z',
      'Microsoft Excel',
    ],
    [
      'nothing where it is no time, or empty',
      { '_rels/.rels': links(false), 'core.xml': core('hôm qua'), 'app.xml': app(' ') },
      null,
      null,
    ],
    ['nothing where the parts are missing', { '_rels/.rels': links(false) }, null, null],
  ];
  test.each(cases)('%s', async (_, more, modified, program) => {
    expect(await given({ cells: two.join(''), more })).toMatchObject({ modified, program, format: 'xlsx' });
  });
});
