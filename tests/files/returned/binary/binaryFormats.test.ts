import { zipSync, unzipSync } from 'fflate';
import fc from 'fast-check';
import type { ReturnedWorkbook } from '../../../../src/consolidate/submission/returnedWorkbook';
import { readReturned } from '../../../../src/files/returned/readReturned';
import { Failure } from '../../../../src/plan/failure';
import { makeCompoundFile } from '../../compound/makeCompoundFile';
import {
  begin,
  end,
  inCompoundFile,
  joined,
  repeated,
  record,
  record12,
  sampleBook,
  saved,
  streamOf,
  two,
  xlsbWith,
} from './madeBooks';

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readReturned(bytes, 'x.xls');
    return 'nothing';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

describe.each([
  ['xls', 'biff8'],
  ['xlsb', 'xlsb'],
] as const)('.%s', (format, type) => {
  const given = (date1904 = false): Promise<ReturnedWorkbook> =>
    Promise.resolve(readReturned(saved(sampleBook(date1904), type), 'x'));

  test('gives values, formats and errors cell by cell, text as text', async () => {
    const { outside, ...rest } = await given();
    expect(outside).toEqual([
      { sheet: 'Một', cell: 'A1', value: 'một' },
      { sheet: 'Một', cell: 'B1', value: 12.5 },
      { sheet: 'Một', cell: 'C1', value: true },
      { sheet: 'Một', cell: 'E1', value: '=1+1' },
      { sheet: 'Một', cell: 'A2', value: 46_346, format: 'dd/mm/yyyy' },
      { sheet: 'Một', cell: 'B2', value: 0.4, format: '0%' },
      { sheet: 'Một', cell: 'C2', value: { error: '#N/A' } },
      { sheet: 'Một', cell: 'E2', value: 'năm' },
      { sheet: 'Hai', cell: 'A1', value: 'ẩn' },
    ]);
    expect(rest).toMatchObject({ format, merges: {} });
    expect(rest.modified).toMatch(/^2026-11-20T08:00:00/);
    expect(rest.reading.date1904).toBe(false);
  });

  test('tells the date system', async () => {
    expect((await given(true)).reading.date1904).toBe(true);
  });

  test('any damage to its bytes ends in an answer or in a sentence', async () => {
    const sound = saved(sampleBook(), type);
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(sound.length), async (changes, cut) => {
        const bytes = sound.slice(0, changes.length > 6 ? cut : sound.length);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        expect(await codeOf(bytes)).toMatch(/^(?:nothing|file\.[a-z-]+)$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('an .xls is judged before it is read', () => {
  const manyNumbers = record(0x00bd, [0, 0, 0, 0, ...new Array<number>(6 * 250).fill(0), ...two(249)]);
  test.each<readonly [string, () => Uint8Array, string]>([
    ['one of Excel 95', () => inCompoundFile([...begin(0x0500), ...end()], '/Book'), 'file.old-workbook'],
    [
      'one that calls itself of Excel 95',
      () => inCompoundFile([...begin(0x0500), ...end()]),
      'file.old-workbook',
    ],
    [
      'one with a password',
      () => inCompoundFile([...begin(), ...record(0x002f, [0, 0]), ...end()]),
      'file.encrypted',
    ],
    ['a record that is cut off', () => inCompoundFile([...begin(), 0xfd, 0, 200, 0, 1]), 'file.truncated'],
    [
      'a part that does not end',
      () => inCompoundFile([...begin(), ...record(0x0203, [0])]),
      'file.truncated',
    ],
    ['a stream that holds nothing', () => inCompoundFile([0]), 'file.truncated'],
    ['a directory and nothing else', () => makeCompoundFile(['Root Entry', 'Workbook']), 'file.damaged'],
    [
      'sectors in a circle',
      () => makeCompoundFile(['Root Entry', 'Workbook', 'a', 'b', 'c'], { circle: true }),
      'file.damaged',
    ],
    ['1,000,001 cells', () => inCompoundFile(streamOf(repeated(manyNumbers, 4_001))), 'file.too-many-cells'],
    [
      'more bytes than are read of one',
      () => {
        const bytes = new Uint8Array(11 * 1024 * 1024);
        bytes.set(makeCompoundFile(['Root Entry', 'Workbook']));
        return bytes;
      },
      'file.too-large',
    ],
  ])('%s is refused', async (_, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });
});

describe('an .xlsb is judged before it is read', () => {
  const withSheet = (change: (sheet: Uint8Array) => Uint8Array): Uint8Array =>
    xlsbWith('xl/worksheets/sheet1.bin', change);
  /** Truth values in the first columns of the row 0. */
  const row = (cells: number): Uint8Array =>
    joined(record12(0, [0, 0, 0, 0]), repeated(record12(15, [0, 0, 0, 0, 1]), cells));
  test.each<readonly [string, () => Uint8Array, string]>([
    ['records that are whole', () => withSheet((sheet) => sheet), 'nothing'],
    ['a record that is cut off', () => withSheet((sheet) => sheet.subarray(0, -1)), 'file.damaged'],
    [
      '1,000,001 cells',
      () => withSheet(() => joined(repeated(row(16_129), 62), row(3))),
      'file.too-many-cells',
    ],
    [
      'binary parts that are packed too tightly',
      () => withSheet(() => new Uint8Array(11 * 1024 * 1024)),
      'file.packed-too-tightly',
    ],
  ])('%s', async (_, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });

  test('its XML part is a carrier like any other’s', async () => {
    const xml = '<theoDoiKeHoach xmlns="urn:theo-doi-ke-hoach:carrier:1"/>';
    const parts = unzipSync(saved(sampleBook(), 'xlsb'));
    const links = new TextDecoder().decode(parts['xl/_rels/workbook.bin.rels']);
    const link =
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>';
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const bytes = zipSync({
      ...parts,
      'customXml/item1.xml': encode(xml),
      'xl/_rels/workbook.bin.rels': encode(links.replace('</Relationships>', `${link}</Relationships>`)),
    });
    expect((await readReturned(bytes, 'x.xlsb')).reading.carriers.part).toBe(xml);
  });
});
