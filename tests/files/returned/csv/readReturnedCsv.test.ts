import type { ReturnedWorkbook } from '../../../../src/consolidate/submission/returnedWorkbook';
import { readReturned } from '../../../../src/files/returned/readReturned';
import { Failure } from '../../../../src/plan/failure';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((letter, place) => {
    view.setUint16(2 * place, letter.charCodeAt(0), littleEndian);
  });
  return bytes;
}

const BYTES_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** As Windows writes it in Viet Nam: what is no letter there is a letter and its tone, else `otherwise`. */
function windows1258(text: string, otherwise?: string): Uint8Array {
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const [, tone = ''] = /([\u0300\u0301\u0303\u0309\u0323])/.exec(letter.normalize('NFD')) ?? [];
    const own = BYTES_1258.get(letter);
    if (own !== undefined) return [own];
    if (otherwise !== undefined) return [otherwise.charCodeAt(0)];
    const bare = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    return [bare, tone].map((each) => BYTES_1258.get(each) ?? 0x3f);
  });
  return Uint8Array.from(bytes);
}

async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    await readReturned(bytes, name);
    return 'nothing';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

/** Every cell as `A1=text`, tables row by row first. */
function cells({ reading, outside }: ReturnedWorkbook): readonly string[] {
  const inTables = reading.tables.flatMap(({ headings, rows }) => [
    headings.join('|'),
    ...rows.map((row) => row.map(({ value }) => String(value ?? '')).join('|')),
  ]);
  return [...inTables, ...outside.map(({ cell, value }) => `${cell}=${String(value)}`)];
}

const HEADINGS = 'Mã;Đơn vị;Nội dung đã phối hợp;Ngày;Đề nghị với đơn vị chủ trì';
const SAID = HEADINGS.replaceAll(';', '|');
const ROW = 'A.I.1;VP;đã góp ý;20/11/2026;';
const READ = 'A.I.1|VP|đã góp ý|20/11/2026|';

describe('a sheet saved as text is read cell by cell', () => {
  const cases: readonly (readonly [string, Uint8Array, readonly string[]])[] = [
    ['in UTF-8', utf8(`${HEADINGS}\n${ROW}\n`), [SAID, READ]],
    ['in UTF-8 behind a mark', utf8(`\ufeff${HEADINGS}\r\n${ROW}`), [SAID, READ]],
    ['in UTF-16', utf16(`${HEADINGS}\n${ROW}`, true), [SAID, READ]],
    ['in UTF-16, high byte first', utf16(`${HEADINGS}\n${ROW}`, false), [SAID, READ]],
    ['in windows-1258', windows1258(`${HEADINGS}\r\n${ROW}\r\n`), [SAID, READ]],
    ['with tabs', utf8(`${HEADINGS}\n${ROW}`.replaceAll(';', '\t')), [SAID, READ]],
    ['with commas', utf8(`${HEADINGS}\n${ROW}`.replaceAll(';', ',')), [SAID, READ]],
    ['with a separator that it tells', utf8(`sep=|\n${HEADINGS}\n${ROW}`.replaceAll(';', '|')), [SAID, READ]],
    ['with line ends of old machines', utf8(`${HEADINGS}\r${ROW}\r`), [SAID, READ]],
    [
      'with commas in the texts',
      utf8(`${HEADINGS}\nA.I.1;"VP, Bộ";a,b,c,d,e,f;;\n`),
      [SAID, 'A.I.1|VP, Bộ|a,b,c,d,e,f||'],
    ],
    [
      'with lines and quotes in quotes',
      utf8(`${HEADINGS}\nA.I.1;VP;"một\r\n""hai"";";;\n`),
      [SAID, 'A.I.1|VP|một\r\n"hai";||'],
    ],
    [
      'with a quote within a field',
      utf8(`${HEADINGS}\nA.I.1;VP;số 5" và 6";;`),
      [SAID, 'A.I.1|VP|số 5" và 6"||'],
    ],
    [
      'with quotes that are not closed',
      utf8(`${HEADINGS}\nA.I.1;VP;"một\nhai`),
      [SAID, 'A.I.1|VP|một\nhai||'],
    ],
    [
      'as text, whatever it looks like',
      utf8(`${HEADINGS}\nA.I.1;VP;=1+1;007;+84`),
      [SAID, 'A.I.1|VP|=1+1|007|+84'],
    ],
    [
      'with lines above and below',
      utf8(`Kế hoạch\n\n${HEADINGS}\n${ROW}\n\n\n\n\n;Người lập\n`),
      [SAID, READ, 'A1=Kế hoạch', 'B9=Người lập'],
    ],
    ['where it holds nothing of ours', utf8('a;b\nc'), ['A1=a', 'B1=b', 'A2=c']],
  ];
  test.each(cases)('%s', async (_, bytes, expected) => {
    const workbook = await readReturned(bytes, 'vp.csv');
    expect(cells(workbook)).toEqual(expected);
    expect(workbook).toMatchObject({ format: 'csv', modified: null, program: null, merges: {} });
    expect(workbook.reading.carriers).toEqual({ part: null, sheet: null });
    const all = [...workbook.reading.tables.flatMap(({ rows }) => rows.flat()), ...workbook.outside];
    expect(all.filter((cell) => 'formula' in cell || typeof cell.value === 'number')).toEqual([]);
  });

  test('under the name of the file, in whatever folder', async () => {
    const { reading } = await readReturned(utf8(`${HEADINGS}\n${ROW}`), 'gửi/lần 2/Văn phòng.CSV');
    expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['Văn phòng']);
  });
});

describe('what is no such sheet is refused by its name', () => {
  test.each([
    ['a text named as a workbook', utf8('Mã;Đơn vị'), 'vp.xlsx', 'file.text'],
    ['a text of another kind', utf8('Mã;Đơn vị'), 'ghi chú.md', 'file.text'],
    ['a web page', utf8('<html><table></table></html>'), 'vp.csv', 'file.html'],
    ['nothing', new Uint8Array(), 'vp.csv', 'file.empty'],
    // “Đơn vị” as Windows in Vietnam writes it: letters that it cannot write are lost already.
    [
      'an encoding of one byte a letter',
      Uint8Array.from([0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2]),
      'vp.csv',
      'file.not-utf8',
    ],
    [
      'windows-1258 that has lost its tones',
      windows1258(`${HEADINGS}\n${ROW}`, '?'),
      'vp.csv',
      'file.not-utf8',
    ],
    [
      'an encoding that our headings do not tell',
      windows1258('Ghi chú;đơn vị\nmột;hai'),
      'vp.csv',
      'file.not-utf8',
    ],
  ])('%s', async (_, bytes, name, code) => {
    expect(await codeOf(bytes, name)).toBe(code);
  });

  test('more cells than a workbook may have', async () => {
    expect(await codeOf(utf8('a;b\n'.repeat(500_001)), 'vp.csv')).toBe('file.too-many-cells');
    expect(await codeOf(utf8('a;'.repeat(1_000_001)), 'vp.csv')).toBe('file.too-many-cells');
  });

  test('more bytes than are read of one', async () => {
    expect(await codeOf(utf8('a'.repeat(10 * 1024 * 1024 + 1)), 'vp.csv')).toBe('file.too-large');
  });
});

test('what no sheet has a column for is a fault; empty fields there are nothing', async () => {
  const { reading, outside } = await readReturned(utf8(`${';'.repeat(40_000)}a;;\nb`), 'vp.csv');
  expect(reading.faults).toEqual([{ code: 'no-place', sheet: 'vp', cell: 'XFD1', found: 'a' }]);
  expect(outside).toEqual([{ sheet: 'vp', cell: 'A2', value: 'b' }]);
});
