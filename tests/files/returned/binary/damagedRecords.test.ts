import { BinarySheet } from '../../../../src/files/returned/binary/binarySheet';
import { documentOfXls } from '../../../../src/files/returned/binary/xls/documentOfXls';
import { readLooks } from '../../../../src/files/returned/binary/xlsb/readLooks';
import { readSheet } from '../../../../src/files/returned/binary/xlsb/readSheet';
import { readTexts } from '../../../../src/files/returned/binary/xlsb/readTexts';
import { readWorkbookPart } from '../../../../src/files/returned/binary/xlsb/readWorkbookPart';
import { CellCount } from '../../../../src/files/returned/cellLimit';
import { Failure } from '../../../../src/plan/failure';
import { emptySheet } from '../../../../src/workbook/emptyDocument';
import { four, record, record12, streamOf, two } from './madeBooks';

/** A record that is looked into, in order, and how many of its bytes are needed. */
type Kept = readonly [name: string, type: number, data: readonly number[], needed: number];

/** The code of the failure with which reading ends, or `nothing`. */
function outcomeOf(read: () => unknown): string {
  try {
    read();
    return 'nothing';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

/** Every way in which the bytes of a record may be damaged one at a time, and all at once. */
function damagesOf(data: readonly number[]): readonly (readonly number[])[] {
  const whole = [0, 0x7f, 0xff].map((byte) => data.map(() => byte));
  const single = data.flatMap((sound, at) =>
    [0, 1, 0x7f, 0x80, 0xff, sound ^ 1].map((byte) =>
      data.map((each, place) => (place === at ? byte : each)),
    ),
  );
  const field = data.flatMap((_, at) =>
    [2, 4].map((width) => data.map((each, place) => (place >= at && place < at + width ? 0xff : each))),
  );
  return [...whole, ...single, ...field];
}

function describeKept(kept: readonly Kept[], read: (type: number, data: readonly number[]) => unknown): void {
  test.each(kept)('%s: needs its bytes, and nothing in them stops the reading', (_, type, data, needed) => {
    for (let length = 0; length <= data.length; length++) {
      const expected = length < needed ? 'file.damaged' : 'nothing';
      expect([length, outcomeOf(() => read(type, data.slice(0, length)))]).toEqual([length, expected]);
    }
    for (const damaged of damagesOf(data)) {
      expect(outcomeOf(() => read(type, damaged))).toMatch(
        /^(?:nothing|file\.(?:damaged|truncated|encrypted|too-many-cells))$/,
      );
    }
  });
}

const SHARED_TEXTS = 0x00fc;
/** Row, column and look of a cell in .xls, a number, and a text of two letters. */
const PLACE = [...two(1), ...two(2), ...two(0)];
const HALF = [0, 0, 0, 0, 0, 0, 0xe0, 0x3f];
const TEXT = [...two(2), 1, 0x61, 0, 0xb0, 1];

describe('in the globals of an .xls', () => {
  describeKept(
    [
      ['the date system', 0x0022, two(1), 2],
      ['a format', 0x041e, [...two(164), ...TEXT], 9],
      ['a look', 0x00e0, [...two(0), ...two(164), ...four(0)], 4],
      [
        'shared texts',
        SHARED_TEXTS,
        [...four(1), ...four(1), ...two(2), 12, ...two(1), ...four(2), 97, 98, ...four(0), 1, 1],
        25,
      ],
    ],
    // The cell names the one text that is shared.
    (type, data) =>
      documentOfXls(
        streamOf(type === SHARED_TEXTS ? record(0x00fd, [...PLACE, ...four(0)]) : [], record(type, data)),
      ),
  );
});

describe('in a sheet of an .xls', () => {
  const texts = record(0x00fc, [...four(1), ...four(1), ...TEXT]);
  describeKept(
    [
      ['a number', 0x0203, [...PLACE, ...HALF], 14],
      ['a packed number', 0x027e, [...PLACE, ...four(6)], 10],
      ['packed numbers', 0x00bd, [...PLACE, ...four(6), ...two(0), ...four(10), ...two(3)], 18],
      ['a text', 0x0204, [...PLACE, ...TEXT], 13],
      ['a text with looks', 0x00d6, [...PLACE, ...TEXT, ...two(0)], 13],
      ['a shared text', 0x00fd, [...PLACE, ...four(0)], 10],
      ['a truth value', 0x0205, [...PLACE, 1, 0], 8],
      ['a formula', 0x0006, [...PLACE, ...HALF, ...two(0), ...four(0), ...two(3), 0x1e, 1, 0], 14],
      ['a formula of a truth value', 0x0006, [...PLACE, 1, 0, 1, 0, 0, 0, 0xff, 0xff], 14],
      ['merged cells', 0x00e5, [...two(1), ...two(1), ...two(2), ...two(3), ...two(4)], 10],
    ],
    (type, data) => documentOfXls(streamOf(record(type, data), texts)),
  );

  const formulaOfText = record(0x0006, [...PLACE, 0, 0, 0, 0, 0, 0, 0xff, 0xff]);
  describeKept([['the text of a formula', 0x0207, TEXT, 7]], (type, data) =>
    documentOfXls(streamOf([...formulaOfText, ...record(type, data)])),
  );
});

describe('in the globals of an .xls, the name of a sheet', () => {
  const sound = streamOf([]);
  /** Behind what begins the globals, and the head of the record. */
  const at = 12 + 4;
  test.each([...sound.subarray(at, at + 10).keys()])('with its byte %d damaged', (place) => {
    for (const byte of [0, 1, 0x7f, 0x80, 0xff]) {
      const stream = sound.slice();
      stream[at + place] = byte;
      expect(outcomeOf(() => documentOfXls(stream))).toMatch(/^(?:nothing|file\.(?:damaged|truncated))$/);
    }
  });
});

describe('in a sheet of an .xlsb', () => {
  const CELL = [...four(2), ...four(0)];
  const LETTERS = [...four(2), 0x61, 0, 0xb0, 1];
  const row = record12(0, four(1));
  const read = (records: readonly number[]): void => {
    const book = { texts: ['một'], looks: [], count: new CellCount() };
    const sheet = new BinarySheet(emptySheet('S'), book, { rows: 1_048_576, columns: 16_384 });
    readSheet('sheet', Uint8Array.from(records), sheet);
  };
  describeKept(
    [
      ['an empty cell', 1, CELL, 8],
      ['a packed number', 2, [...CELL, ...four(6)], 12],
      ['an error', 3, [...CELL, 7], 9],
      ['a truth value', 4, [...CELL, 1], 9],
      ['a number', 5, [...CELL, ...HALF], 16],
      ['a text', 6, [...CELL, ...LETTERS], 16],
      ['a shared text', 7, [...CELL, ...four(0)], 12],
      ['a formula of a text', 8, [...CELL, ...LETTERS, ...two(0)], 16],
      ['a formula of a number', 9, [...CELL, ...HALF, ...two(0)], 16],
      ['a formula of a truth value', 10, [...CELL, 1, 0, 0], 9],
      ['a formula of an error', 11, [...CELL, 7, 0, 0], 9],
      ['a short empty cell', 12, four(0), 4],
      ['a short packed number', 13, [...four(0), ...four(6)], 8],
      ['a short text', 17, [...four(0), ...LETTERS], 12],
      ['a short shared text', 18, [...four(0), ...four(0)], 8],
      ['a text with looks', 62, [...CELL, 1, ...LETTERS, ...four(0)], 17],
      ['merged cells', 176, [...four(1), ...four(2), ...four(3), ...four(4)], 16],
    ],
    (type, data) => {
      read([...row, ...record12(type, data)]);
    },
  );
  describeKept([['a row', 0, [...four(1), ...four(0)], 4]], (type, data) => {
    read([...record12(type, data), ...record12(4, [...CELL, 1])]);
  });
});

describe('in the other parts of an .xlsb', () => {
  const part = (type: number, data: readonly number[]): Uint8Array => Uint8Array.from(record12(type, data));
  describeKept([['a shared text', 19, [1, ...four(1), 0x61, 0, ...four(0)], 7]], (type, data) =>
    readTexts('texts', part(type, data)),
  );
  describeKept([['a format', 44, [...two(164), ...four(1), 0x61, 0], 8]], (type, data) =>
    readLooks('looks', part(type, data)),
  );
  describeKept([['a look', 47, [...two(0), ...two(164), ...four(0)], 4]], (type, data) =>
    readLooks('looks', Uint8Array.from([...record12(617), ...record12(type, data), ...record12(618)])),
  );
  describeKept(
    [
      ['what holds for the workbook', 153, [...four(1), ...four(0)], 4],
      ['a sheet', 156, [...four(0), ...four(1), ...four(1), 0x61, 0, ...four(1), 0x62, 0], 20],
    ],
    (type, data) => readWorkbookPart('workbook', part(type, data)),
  );

  test.each([
    ['a type', [0x80]],
    ['a length', [0]],
    ['a length that goes on', [0, 0xff, 0xff, 0xff]],
    ['what a length promises', [0, 0xff, 0xff, 0xff, 0x7f, 1]],
  ])('a part ends before %s', (_, bytes) => {
    expect(outcomeOf(() => readTexts('texts', Uint8Array.from(bytes)))).toBe('file.damaged');
  });
});
