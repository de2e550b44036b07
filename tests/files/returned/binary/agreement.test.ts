import fc from 'fast-check';
import { utils, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { convertAll, findLibreOffice } from '../../../validator/libreOffice';
import { bySheetJs, byOurs } from './cellsOf';
import { saved } from './madeBooks';

const FORMATS = [
  'General',
  '0',
  '0.00',
  '0%',
  '#,##0.00',
  '@',
  'dd/mm/yyyy',
  'm/d/yyyy',
  '[h]:mm:ss',
  '0.000"kg"',
];
const ERRORS = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a];

const format = fc.constantFrom(...FORMATS);
const number = fc.oneof(
  fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 }),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100),
  // SheetJS writes the largest of all as infinite.
  fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
);
/** What every format takes: no letters that end a text, none without its other half. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.string({ minLength: 1, maxLength: 200 }),
    fc.constantFrom('Thiếu vốn; chờ “phê duyệt”', 'một\nhai', ' = 1', 'é', '\u00a0x'),
  )
  .map((letters) => [...letters].map((letter) => (letter < ' ' ? ' ' : letter)).join(''));

const cell: fc.Arbitrary<CellObject> = fc.oneof(
  fc.record({ t: fc.constant('n' as const), v: number, z: format }),
  fc.record({ t: fc.constant('s' as const), v: text, z: format }),
  fc.record({ t: fc.constant('b' as const), v: fc.boolean() }),
  fc.record({ t: fc.constant('e' as const), v: fc.constantFrom(...ERRORS) }),
  fc.record({ t: fc.constant('n' as const), v: number, f: fc.constantFrom('1+1', 'A1*2', 'SUM(A1:B9)') }),
  fc.constantFrom<CellObject>(
    { t: 's', v: 'mộthai', f: '"một"&"hai"' },
    { t: 's', v: '', f: '""' },
    { t: 'b', v: true, f: 'TRUE()' },
    { t: 'e', v: 0x07, f: '1/0' },
  ),
);

const sheet: fc.Arbitrary<WorkSheet> = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(40), fc.oneof(fc.nat(20), fc.constant(255)), cell), {
      minLength: 1,
      maxLength: 30,
    }),
    fc.array(fc.tuple(fc.nat(300), fc.nat(200), fc.nat(9), fc.integer({ min: 1, max: 9 })), { maxLength: 3 }),
  )
  .map(([cells, merges]) => {
    const made: WorkSheet = {};
    for (const [row, column, each] of cells) made[utils.encode_cell({ r: row, c: column })] = { ...each };
    made['!ref'] = 'A1:IV41';
    made['!merges'] = merges.map(([r, c, height, width]) => ({
      s: { r, c },
      e: { r: r + height, c: c + width },
    }));
    return made;
  });

const book: fc.Arbitrary<WorkBook> = fc
  .tuple(fc.array(fc.tuple(sheet, fc.nat(2)), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([sheets, date1904]) => {
    const names = sheets.map((_, place) => `Bảng ${place + 1}`);
    return {
      SheetNames: names,
      Sheets: Object.fromEntries(sheets.map(([each], place) => [names[place] ?? '', each])),
      Workbook: {
        // A workbook shows at least its first sheet.
        Sheets: sheets.map(([, hidden], place) => ({ Hidden: (place === 0 ? 0 : hidden) as 0 | 1 | 2 })),
        WBProps: { date1904 },
      },
    };
  });

test.each(['biff8', 'xlsb'] as const)('what SheetJS saves as %s is to us what it is to SheetJS', (type) => {
  fc.assert(
    fc.property(book, (made) => {
      const bytes = saved(made, type);
      expect(byOurs(bytes, type)).toEqual(bySheetJs(bytes));
    }),
    { numRuns: 30 },
  );
});

const program = findLibreOffice();

if (program === null) {
  test('LibreOffice is not on this machine: nothing was saved by it', () => {
    process.stderr.write('LibreOffice is not installed; .xls files that it saves were not tried.\n');
    expect(program).toBeNull();
  });
} else {
  test('what LibreOffice saves as .xls is to us what it is to SheetJS', async () => {
    const given: Record<string, Uint8Array> = {};
    fc.sample(book, { numRuns: 8, seed: 20_261_124 }).forEach((made, place) => {
      given[`book${place}.xlsx`] = saved(made, 'xlsx');
    });
    // Texts that fill several records, of letters of one byte and two.
    const long = [...'aư'].map((letter) => [letter.repeat(32_000), `${letter}|`.repeat(9_000), `ư${letter}`]);
    given['long.xlsx'] = saved(utils.book_new(utils.aoa_to_sheet(long), 'S'), 'xlsx');
    const converted = await convertAll(program, given, 'xls');
    expect(converted.size).toBe(9);
    for (const bytes of converted.values()) expect(byOurs(bytes, 'biff8')).toEqual(bySheetJs(bytes));
    const [sheet] = byOurs(converted.get('long.xls') ?? new Uint8Array(), 'biff8').sheets;
    expect(Object.values(sheet?.cells ?? {}).map(({ value }) => value)).toEqual(long.flat());
  }, 60_000);
}
