import type { ReturnedWorkbook } from '../../../../src/consolidate/submission/returnedWorkbook';
import { readReturned } from '../../../../src/files/returned/readReturned';
import { Failure } from '../../../../src/plan/failure';
import { tableDefinition } from '../../../../src/workbook/tables';
import { makeOds, type OdsParts } from './makeOds';

async function given(parts: OdsParts): Promise<ReturnedWorkbook> {
  return readReturned(makeOds(parts), 'x.ods');
}

async function codeOf(parts: OdsParts): Promise<string> {
  try {
    await given(parts);
    return 'nothing';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const cell = (attributes: string, inside = ''): string =>
  `<table:table-cell ${attributes}>${inside}</table:table-cell>`;
const text = (inside: string): string => cell('office:value-type="string"', `<text:p>${inside}</text:p>`);
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

const DAYS =
  '<number:date-style style:name="N1"><number:month number:style="long" number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>' +
  '<style:style style:name="base" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="base"/>';

describe('a cell of an OpenDocument spreadsheet', () => {
  const cases: readonly (readonly [string, string, object])[] = [
    ['a text', text('một'), { value: 'một' }],
    [
      'several paragraphs',
      cell('office:value-type="string"', '<text:p>một</text:p><text:p>hai</text:p>'),
      { value: 'một\nhai' },
    ],
    [
      'parts with looks and links',
      text('một <text:span>hai</text:span> ba<text:a> bốn</text:a>'),
      { value: 'một hai ba bốn' },
    ],
    [
      'signs of spaces, tabs and lines',
      text('a<text:s text:c="3"/>b<text:s/>c<text:tab/>d<text:line-break/>e'),
      { value: 'a   b c\td\ne' },
    ],
    ['line ends of the file itself', text('một\n  hai'), { value: 'một   hai' }],
    [
      'a text told apart from what is shown',
      cell('office:value-type="string" office:string-value="a  b"', '<text:p>a b</text:p>'),
      { value: 'a  b' },
    ],
    ['a text that looks like a formula', text('=1+1'), { value: '=1+1' }],
    ['a text without a type', cell('', '<text:p>một</text:p>'), { value: 'một' }],
    [
      'a note is none of its text',
      cell(
        'office:value-type="string"',
        '<office:annotation><text:p>hỏi</text:p></office:annotation><text:p>một</text:p>',
      ),
      { value: 'một' },
    ],
    [
      'a number',
      cell('office:value-type="float" office:value="0.75"', '<text:p>0,8</text:p>'),
      { value: 0.75 },
    ],
    ['money', cell('office:value-type="currency" office:value="12"'), { value: 12 }],
    ['a percent', cell('office:value-type="percentage" office:value="0.4"'), { value: 0.4, format: '0%' }],
    [
      'a day',
      cell('office:value-type="date" office:date-value="2026-11-20"'),
      { value: 46_346, format: 'dd/mm/yyyy' },
    ],
    [
      'a day with a time',
      cell('office:value-type="date" office:date-value="2026-11-20T12:00:00"'),
      { value: 46_346.5 },
    ],
    [
      'a day shown as a month',
      cell('table:style-name="ce1" office:value-type="date" office:date-value="2024-12-01"'),
      { value: 45_627, format: 'mmmm-yy' },
    ],
    [
      'a time',
      cell('office:value-type="time" office:time-value="PT12H00M00S"'),
      { value: 0.5, format: 'hh:mm:ss' },
    ],
    ['truth', cell('office:value-type="boolean" office:boolean-value="true"'), { value: true }],
    [
      'a formula',
      cell('table:formula="of:=[.A1]+1" office:value-type="float" office:value="2"'),
      { value: 2, computed: true, formula: '=[.A1]+1' },
    ],
    [
      'a formula that gives nothing',
      cell('table:formula="of:=&quot;&quot;"', '<text:p/>'),
      { value: '', computed: true },
    ],
    ['a formula that nobody calculated', cell('table:formula="of:=1"'), { value: null, computed: true }],
    [
      'an error',
      cell(
        'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
        '<text:p>#DIV/0!</text:p>',
      ),
      { value: { error: '#DIV/0!' }, computed: true },
    ],
  ];
  test.each(cases)('%s', async (_, xml, expected) => {
    const { outside, reading } = await given({ styles: DAYS, rows: row(xml) });
    expect(outside).toMatchObject([{ sheet: 'Một', cell: 'A1', ...expected }]);
    expect(reading.faults).toEqual([]);
  });

  test.each([
    ['a number that is none', cell('office:value-type="float" office:value="bốn"'), 'bốn'],
    ['a day that is none', cell('office:value-type="date" office:date-value="2026-02-30"'), '2026-02-30'],
    ['a type without its value', cell('office:value-type="float"', '<text:p>4</text:p>'), '4'],
  ])('%s is a fault, and seen as it is written', async (_, xml, found) => {
    const { outside, reading } = await given({ rows: row(xml) });
    expect(outside).toMatchObject([{ cell: 'A1', value: found }]);
    expect(reading.faults).toEqual([{ code: 'unreadable-value', sheet: 'Một', cell: 'A1', found }]);
  });
});

describe('the places of cells', () => {
  const places = async (rows: string): Promise<readonly string[]> =>
    (await given({ rows })).outside.map(({ cell: at, value }) => `${at}=${String(value)}`);

  test('repeated cells and rows stand as often as is said', async () => {
    const twice = text('b').replace(
      '<table:table-cell',
      '<table:table-cell table:number-columns-repeated="2"',
    );
    const rows = `<table:table-row table:number-rows-repeated="2">${text('a')}${twice}</table:table-row>`;
    expect(await places(rows + row(text('c')))).toEqual([
      'A1=a',
      'B1=b',
      'C1=b',
      'A2=a',
      'B2=b',
      'C2=b',
      'A3=c',
    ]);
  });
  test('empty stretches are passed over, however long', async () => {
    const gap = cell('table:number-columns-repeated="16000"');
    const rows = `${row(gap, text('a'))}<table:table-row table:number-rows-repeated="1000000">${gap}</table:table-row>`;
    expect(await places(rows + row(text('b')))).toEqual(['WQK1=a', 'A1000002=b']);
  });
  test('rows in groups and rows of headings are rows', async () => {
    const rows = `<table:table-header-rows>${row(text('a'))}</table:table-header-rows><table:table-row-group>${row(text('b'))}</table:table-row-group>`;
    expect(await places(rows)).toEqual(['A1=a', 'A2=b']);
  });
  test('what stands outside the sheet is a fault', async () => {
    const far = cell('table:number-columns-repeated="16384"');
    const { reading, outside } = await given({ rows: row(far, text('a')) });
    expect(outside).toEqual([]);
    expect(reading.faults).toMatchObject([{ code: 'no-place', found: 'a' }]);
  });
  test('what was there before a tracked change, and tables within cells, are no cells', async () => {
    const inner = `<table:table>${row(text('y'))}</table:table>`;
    const sheet = `<table:table table:name="Một">${row(cell('', `<text:p>a</text:p>${inner}`))}</table:table>`;
    const changes = `<table:tracked-changes><table:cell-content-change><table:previous>${text('x')}</table:previous></table:cell-content-change></table:tracked-changes>`;
    const { outside } = await given({ sheets: changes + sheet });
    expect(outside.map(({ value }) => value)).toEqual(['a']);
  });
});

const HEADINGS = ['Mã', 'Đơn vị', 'Nội dung đã phối hợp', 'Ngày', 'Đề nghị với đơn vị chủ trì'];

test('tables are found by their names, where those stand, and by their headings; merged cells are told', async () => {
  const sheet = (name: string, headings: readonly string[]): string =>
    `<table:table table:name="${name}">${row(...headings.map(text))}${row(text('A.I.1'), text('VP').replace('<table:table-cell', '<table:table-cell table:number-rows-spanned="2"'))}` +
    `${row(text('A.I.2'), '<table:covered-table-cell/>', text('góp ý'))}</table:table>`;
  const renamed = HEADINGS.map((heading, place) => (place > 2 ? `${heading} (mới)` : heading));
  const { reading, merges } = await given({
    sheets: sheet('Của ta', renamed) + sheet("Bản 'hai'", HEADINGS),
    after:
      '<table:database-ranges><table:database-range table:name="PhoiHop" table:target-range-address="$\'Của ta\'.$A$1:.$E$3"/>' +
      "<table:database-range table:name=\"x\" table:target-range-address=\"'Bản ''hai'''.A1:'Bản ''hai'''.B2\"/></table:database-ranges>",
  });
  expect(reading.tables.map(({ name, sheet: on, rows }) => [name, on, rows.length])).toEqual([
    ['PhoiHop', 'Của ta', 2],
    [null, "Bản 'hai'", 2],
  ]);
  expect(merges).toEqual({ 'Của ta': ['B2:B3'], "Bản 'hai'": ['B2:B3'] });
});

test('hidden sheets are read, and the one that carries is known', async () => {
  const { reading, outside } = await given({
    styles:
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
    sheets:
      `<table:table table:name="x" table:style-name="ta1">${row(text('1:0123456789abcdef {}'))}</table:table>` +
      `<table:table table:name="y">${row(text('a'))}</table:table>`,
  });
  expect(reading.carriers).toEqual({ part: null, sheet: '1:0123456789abcdef {}' });
  expect(outside.map(({ sheet }) => sheet)).toEqual(['y']);
});

test('the document tells who wrote it and when', async () => {
  const meta = '<meta:generator>LibreOffice/24.2</meta:generator><dc:date>2026-11-20T08:00:00.5</dc:date>';
  expect(await given({ meta })).toMatchObject({
    program: 'LibreOffice/24.2',
    modified: '2026-11-20T08:00:00.5',
    format: 'ods',
  });
  expect(await given({ meta: '<dc:date>hôm qua</dc:date>' })).toMatchObject({
    program: null,
    modified: null,
  });
  expect(await given({})).toMatchObject({ program: null, modified: null });
});

describe('what is refused', () => {
  test.each<readonly [string, OdsParts, string]>([
    ['a document of text', { mimetype: 'application/vnd.oasis.opendocument.text' }, 'file.open-document'],
    ['one with a password', { manifest: '<manifest:encryption-data/>' }, 'file.encrypted'],
    ['ill-formed XML', { rows: '<table:table-row>' }, 'file.bad-xml'],
    ['a wrong CRC where nobody looks', { more: [{ name: 'x.png', data: 'a', crc: 1 }] }, 'file.damaged'],
    ['257 levels', { rows: '<x>'.repeat(257) + '</x>'.repeat(257) }, 'file.too-deep'],
    [
      'a cell that stands in every row of every column',
      {
        rows: `<table:table-row table:number-rows-repeated="1048576">${cell('table:number-columns-repeated="16384"', '<text:p>a</text:p>')}</table:table-row>`,
      },
      'file.too-many-cells',
    ],
    [
      'a cell that stands in every row',
      { rows: `<table:table-row table:number-rows-repeated="4294967295">${text('a')}</table:table-row>` },
      'file.too-many-cells',
    ],
    [
      'a table of every column, over a row that stands a hundred thousand times',
      {
        rows: `<table:table-row table:number-rows-repeated="100000">${text('a')}</table:table-row>`,
        after:
          '<table:database-ranges><table:database-range table:name="NhiemVu" table:target-range-address="Một.A1:Một.XFD1048576"/></table:database-ranges>',
      },
      'file.too-many-table-cells',
    ],
    [
      'headings of ours over three hundred columns, above a row that stands a hundred thousand times',
      {
        rows:
          row(
            ...tableDefinition('NhiemVu').columns.map(({ heading }) => text(heading)),
            cell('table:number-columns-repeated="250" office:value-type="string"', '<text:p>x</text:p>'),
          ) + `<table:table-row table:number-rows-repeated="100000">${text('a')}</table:table-row>`,
      },
      'file.too-many-table-cells',
    ],
    [
      'spaces by the billion, each run of them a few bytes',
      { rows: row(text('<text:s text:c="32767"/>'.repeat(500))) },
      'file.too-large',
    ],
    [
      'ten thousand sheets and one',
      { sheets: '<table:table table:name="x"/>'.repeat(10_001) },
      'file.too-many-entries',
    ],
    ['a number of spaces that is none', { rows: row(text('a<text:s text:c="-5"/>b')) }, 'nothing'],
    [
      'a table that is named twenty thousand times',
      {
        rows: `<table:table-row table:number-rows-repeated="100000">${text('a')}</table:table-row>`,
        after: `<table:database-ranges>${'<table:database-range table:name="NhiemVu" table:target-range-address="Một.A1:Một.C1048576"/>'.repeat(20_000)}</table:database-ranges>`,
      },
      'nothing',
    ],
  ])('%s', async (_, parts, code) => {
    expect(await codeOf(parts)).toBe(code);
  });
});
