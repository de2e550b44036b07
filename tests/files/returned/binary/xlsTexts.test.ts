import { documentOfXls } from '../../../../src/files/returned/binary/xls/documentOfXls';
import { four, record, streamOf, two } from './madeBooks';

const SHARED = 0x00fc;
const CONTINUE = 0x003c;
const FORMULA_OF_TEXT = record(0x0006, [...two(0), ...two(0), ...two(0), 0, 0, 0, 0, 0, 0, 0xff, 0xff]);
const narrow = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const wide = (text: string): number[] => [...text].flatMap((letter) => two(letter.charCodeAt(0)));

/** The first cell of the one sheet. */
const cellIn = (sheet: readonly number[], globals: readonly number[] = []): unknown =>
  documentOfXls(streamOf(sheet, globals)).sheets[0]?.rows.get(0)?.cells.get(0)?.value;

/** The shared texts of a record and those that continue it. */
function sharedIn(
  count: number,
  first: readonly number[],
  ...rest: readonly (readonly number[])[]
): unknown[] {
  const globals = [
    record(SHARED, [...four(count), ...four(count), ...first]),
    ...rest.map((each) => record(CONTINUE, each)),
  ];
  return Array.from({ length: count }, (_, index) =>
    cellIn(record(0x00fd, [...two(0), ...two(0), ...two(0), ...four(index)]), globals.flat()),
  );
}

test('letters of one byte and of two', () => {
  expect(sharedIn(2, [...two(2), 0, ...narrow('aé'), ...two(2), 1, ...wide('ưđ')])).toEqual(['aé', 'ưđ']);
});

test('a text goes on in the next record, which says anew how its letters are written', () => {
  expect(sharedIn(2, [...two(4), 0, ...narrow('ab')], [1, ...wide('ưđ'), ...two(1), 0, 99])).toEqual([
    'abưđ',
    'c',
  ]);
  expect(sharedIn(1, [...two(4), 1, ...wide('ưđ')], [0, ...narrow('a')], [1, ...wide('ơ')])).toEqual([
    'ưđaơ',
  ]);
  expect(sharedIn(1, [...two(2), 0], [1, ...wide('ưđ')])).toEqual(['ưđ']);
});

test('a text begins where a record does', () => {
  expect(sharedIn(2, [...two(1), 0, 97], [...two(1), 0, 98])).toEqual(['a', 'b']);
  expect(sharedIn(2, [...two(1), 0, 97], [], [...two(1), 0, 98])).toEqual(['a', 'b']);
});

test('looks of letters and what is said for East Asian readers are passed over, in whatever record', () => {
  const head = [...two(1), 8 | 4, ...two(2), ...four(3), 97];
  const rest = [...new Array<number>(8 + 3).fill(0xee), ...two(1), 0, 98];
  for (let cut = 0; cut <= 11; cut++) {
    expect(sharedIn(2, [...head, ...rest.slice(0, cut)], rest.slice(cut))).toEqual(['a', 'b']);
  }
});

test('a text of a formula goes on in the next record', () => {
  const sheet = [
    ...FORMULA_OF_TEXT,
    ...record(0x0207, [...two(3), 0, 97]),
    ...record(CONTINUE, [1, ...wide('ưđ')]),
  ];
  expect(cellIn(sheet)).toBe('aưđ');
});

test('records between a formula and its text are passed over', () => {
  const sheet = [...FORMULA_OF_TEXT, ...record(0x04bc, [1, 2]), ...record(0x0207, [...two(1), 0, 97])];
  expect(cellIn(sheet)).toBe('a');
  expect(cellIn(record(0x0207, [...two(1), 0, 97]))).toBeUndefined();
});

test.each([
  ['half a letter', [...two(2), 1, 97, 0, 98], [[1, 99, 0]]],
  ['no record that goes on', [...two(3), 0, 97], []],
  ['a record that goes on without saying how', [...two(3), 0, 97], [[]]],
  ['looks without an end', [...two(1), 8, ...two(0xffff), 97], [[0, 0, 0]]],
  ['four billion bytes for East Asian readers', [...two(1), 4, ...four(0xffffffff), 97], [[0, 0, 0]]],
])('a text with %s is damaged', (_, first, rest: readonly (readonly number[])[]) => {
  expect(() => sharedIn(1, first, ...rest)).toThrow('file.damaged');
});

test('more texts are promised than are there: those that are there are read, and a cell that names none is damage', () => {
  const texts = record(SHARED, [...four(9), ...four(0xffffffff), ...two(1), 0, 97]);
  const named = (index: number): number[] =>
    record(0x00fd, [...two(0), ...two(0), ...two(0), ...four(index)]);
  expect(cellIn(named(0), texts)).toBe('a');
  expect(() => cellIn(named(1), texts)).toThrow('file.damaged');
});
