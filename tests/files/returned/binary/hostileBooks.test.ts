import { CFB } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import type { ReturnedWorkbook } from '../../../../src/consolidate/submission/returnedWorkbook';
import { readReturned } from '../../../../src/files/returned/readReturned';
import { summaryOf } from '../../../../src/files/returned/binary/xls/summaryOf';
import { Failure } from '../../../../src/plan/failure';
import {
  begin,
  end,
  four,
  inCompoundFile,
  joined,
  record,
  record12,
  repeated,
  sampleBook,
  saved,
  streamOf,
  two,
  xlsbWith,
} from './madeBooks';

/** The workbook, or the code of the failure with which its reading ended. */
async function outcomeOf(bytes: Uint8Array): Promise<ReturnedWorkbook | string> {
  try {
    return await readReturned(bytes, 'x');
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

const SHEET = 'xl/worksheets/sheet1.bin';

describe('what brought a library down is passed over, and the cells are read', () => {
  const books: readonly (readonly [string, () => Uint8Array])[] = [
    ['references to other sheets without a count', () => xls([], record(0x0017))],
    ['references to other sheets, more than are there', () => xls([], record(0x0017, [0xff, 0xff]))],
    [
      'names that are longer than their record',
      () => xls([], record(0x0018, new Array<number>(15).fill(0xff))),
    ],
    [
      'a formula whose text is longer than its record',
      () =>
        xls(
          record(0x0006, [
            ...two(1),
            ...two(0),
            ...two(0),
            ...new Array<number>(8).fill(0),
            ...two(0),
            ...four(0),
            0xff,
            0xff,
          ]),
        ),
    ],
    ['a shared formula of nothing', () => xls(record(0x04bc))],
    [
      'a chart within a sheet, with numbers of its own',
      () => xls([...begin(0x0600, 0x20), ...record(0x0203, new Array<number>(14).fill(1)), ...end()]),
    ],
    [
      'a hundred thousand parts within each other',
      () => xls(joined(repeated(begin(), 100_000), repeated(end(), 100_000))),
    ],
    [
      'links over the whole sheet',
      () =>
        xlsbWith(SHEET, (sheet) =>
          joined(
            sheet,
            record12(494, [
              ...four(0),
              ...four(1_048_575),
              ...four(0),
              ...four(16_383),
              ...new Array<number>(20).fill(0),
            ]),
          ),
        ),
    ],
    [
      'a width for every column',
      () =>
        xlsbWith(SHEET, (sheet) =>
          joined(sheet, record12(60, [...four(0), ...four(0xffffffff), ...four(0), ...four(0), 0, 0])),
        ),
    ],
    ['metadata of any bytes', () => xlsbWith('xl/metadata.bin', (part) => part.map(() => 0xff))],
    [
      'four billion blocks of metadata',
      () =>
        xlsbWith('xl/metadata.bin', () =>
          Uint8Array.from([...record12(332), ...record12(51, four(0xffffffff))]),
        ),
    ],
    ['a theme of any bytes', () => xlsbWith('xl/theme/theme1.xml', (part) => part.map(() => 0xff))],
  ];
  const first = record(0x0204, [...two(0), ...two(0), ...two(0), ...two(3), 1, 109, 0, 0xd9, 0x1e, 116, 0]);
  const xls = (sheet: ArrayLike<number>, globals?: ArrayLike<number>): Uint8Array =>
    inCompoundFile(streamOf(joined(first, sheet), globals));

  test.each(books)('%s', async (_, make) => {
    const read = await outcomeOf(make());
    expect(typeof read === 'string' ? read : read.outside[0]).toMatchObject({ cell: 'A1', value: 'một' });
  });
});

describe('what would never end is refused', () => {
  test.each<readonly [string, () => Uint8Array, string]>([
    [
      'a million merged ranges',
      () =>
        inCompoundFile(
          streamOf(
            repeated(record(0x00e5, [...two(8_000), ...repeated([0, 0, 0, 0, 0, 0, 1, 0], 8_000)]), 130),
          ),
        ),
      'file.too-many-cells',
    ],
    [
      'ten thousand sheets and one more',
      () => {
        const named = record(0x0085, [...four(0), 0, 0, 1, 0, 83]);
        return inCompoundFile(streamOf([], repeated(named, 10_000)));
      },
      'file.too-many-entries',
    ],
    [
      'a text of four billion letters',
      () =>
        xlsbWith(SHEET, () =>
          Uint8Array.from([
            ...record12(0, four(0)),
            ...record12(6, [...four(0), ...four(0), ...four(0xfffffffe)]),
          ]),
        ),
      'file.damaged',
    ],
    [
      'a row that no sheet has',
      () =>
        xlsbWith(SHEET, () =>
          Uint8Array.from([...record12(0, four(0x7fffffff)), ...record12(4, [...four(0), ...four(0), 1])]),
        ),
      'file.damaged',
    ],
    [
      'two sheets of one part',
      () => withLinks((text) => text.replace(/sheet2\.bin/, 'sheet1.bin')),
      'file.damaged',
    ],
    [
      'a sheet whose part is not there',
      () => withLinks((text) => text.replace(/sheet2\.bin/, 'sheet9.bin')),
      'file.part-missing',
    ],
    [
      'a sheet without a link',
      () => withLinks((text) => text.replace(/Id="rId2"/, 'Id="rId22"')),
      'file.part-missing',
    ],
    [
      'a sheet that begins nowhere',
      () => {
        const stream = streamOf([]);
        stream[12 + 4] = 1;
        return inCompoundFile(stream);
      },
      'file.damaged',
    ],
  ])('%s', async (_, make, code) => {
    expect(await outcomeOf(make())).toBe(code);
  });

  test('a workbook in sectors that come back to themselves', async () => {
    const bytes = inCompoundFile(streamOf(repeated(record(0x0203, new Array<number>(14).fill(0)), 900)));
    const view = new DataView(bytes.buffer);
    const table = 512 * (view.getUint32(76, true) + 1);
    for (let sector = 0; sector < 20; sector++) {
      if (view.getUint32(table + 4 * sector, true) === sector + 1)
        view.setUint32(table + 4 * sector, sector, true);
    }
    expect(await outcomeOf(bytes)).toBe('file.truncated');
  });
});

/** The sample in .xlsb with the links of its workbook changed. */
function withLinks(change: (text: string) => string): Uint8Array {
  const parts = unzipSync(saved(sampleBook(), 'xlsb'));
  const name = 'xl/_rels/workbook.bin.rels';
  const text = change(new TextDecoder().decode(parts[name]));
  return zipSync({ ...parts, [name]: new TextEncoder().encode(text) });
}

describe('the properties of an .xls', () => {
  const stream = (count: number, properties: readonly number[]): Uint8Array =>
    Uint8Array.from([
      ...new Array<number>(44).fill(0),
      ...four(48),
      ...four(0),
      ...four(count),
      ...properties,
    ]);
  const name = [...four(0x1e), ...four(4), 0x4c, 0x4f, 0x20, 0];
  const ticks = BigInt(Date.UTC(2026, 10, 24) - Date.UTC(1601, 0, 1)) * 10_000n;
  const time = [...four(0x40), ...four(Number(ticks & 0xffffffffn)), ...four(Number(ticks >> 32n))];

  test('tell program and time', () => {
    const properties = [...four(0x12), ...four(24), ...four(0x0d), ...four(36), ...name, ...time];
    expect(summaryOf(stream(2, properties))).toEqual({
      program: 'LO',
      modified: '2026-11-24T00:00:00.000Z',
    });
  });

  test.each<readonly [string, Uint8Array]>([
    ['four billion of them', stream(0xffffffff, [...four(0x12), ...four(24)])],
    [
      'places outside the file',
      stream(2, [...four(0x12), ...four(0xfffffff0), ...four(0x0d), ...four(0xfffffff0)]),
    ],
    ['values of another type', stream(1, [...four(0x12), ...four(16), ...four(3), ...four(1)])],
    [
      'a time before any program',
      stream(1, [...four(0x0d), ...four(16), ...four(0x40), ...four(1), ...four(1)]),
    ],
    [
      'a time after any calendar',
      stream(1, [...four(0x0d), ...four(16), ...four(0x40), ...four(0xffffffff), ...four(0xffffffff)]),
    ],
    ['no bytes', new Uint8Array()],
    ['a set that begins nowhere', new Uint8Array(60).fill(0xff)],
  ])('%s: they say nothing', (_, bytes) => {
    expect(summaryOf(bytes)).toEqual({ program: null, modified: null });
  });

  test('a name that is longer than its stream ends with it', () => {
    const properties = [...four(0x12), ...four(16), ...four(0x1e), ...four(0xffffffff), 0x4c, 0x4f];
    expect(summaryOf(stream(1, properties)).program).toBe('LO');
  });

  test('damage to them leaves the cells as they are', async () => {
    const file = CFB.read(saved(sampleBook(), 'biff8'), { type: 'array' });
    CFB.utils.cfb_add(file, '/\u0005SummaryInformation', stream(0xffffffff, []));
    const read = await outcomeOf(new Uint8Array(CFB.write(file, { type: 'array' }) as ArrayLike<number>));
    expect(read).toMatchObject({ program: null, modified: null, format: 'xls' });
  });
});
