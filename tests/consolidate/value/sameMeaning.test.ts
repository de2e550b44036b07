import fc from 'fast-check';
import { cellValueOf } from '../../../src/consolidate/value/cellValueOf';
import { plainValueOf } from '../../../src/consolidate/value/plainValueOf';
import type { PlainValue } from '../../../src/consolidate/value/plainValue';
import type { ReadableCell } from '../../../src/consolidate/value/readableCell';
import { sameMeaning } from '../../../src/consolidate/value/sameMeaning';
import { whySame, type Unlikeness } from '../../../src/consolidate/value/whySame';
import { anyLetter } from '../../anyLetter';
import { columns } from './columns';

type Kind = keyof typeof columns;
const NFD = 'Văn bản số 5'.normalize('NFD');

describe('two values of a column of text', () => {
  test.each<[string, PlainValue, PlainValue]>([
    ['composed and decomposed', 'Văn bản số 5', NFD],
    ['space at the ends', 'Văn bản', '  Văn bản\u00a0'],
    ['kinds of line break', 'một\r\nhai\rba', 'một\nhai\nba'],
    ['the line break of other programs', 'một\u2028hai', 'một\nhai'],
    ['a number and its text with a comma', 85.5, '85,5'],
    ['a number and its text with a point', 85.5, '85.5'],
    ['a number and its text with a nought behind', 85.5, '85,50'],
    ['the same number but for bits that Excel drops', 0.1 + 0.2, 0.3],
    ['nothing and nothing', '', ''],
  ])('are the same: %s', (_, one, other) => {
    expect(sameMeaning(one, other, columns.text)).toBe(true);
    expect(sameMeaning(other, one, columns.text)).toBe(true);
  });

  test.each<[string, PlainValue, PlainValue]>([
    ['another word', 'Văn bản', 'Văn bảng'],
    ['letter case', 'Văn bản', 'văn bản'],
    ['a space within', 'Văn bản', 'Văn  bản'],
    ['one line break more', 'một\nhai', 'một\n\nhai'],
    ['a comma and a point in texts', '85,5', '85.5'],
    ['a number and a text with a unit', 85.5, '85,5 %'],
    ['nothing and nought', '', 0],
    ['nothing and something', '', 'x'],
  ])('are not the same: %s', (_, one, other) => {
    expect(sameMeaning(one, other, columns.text)).toBe(false);
    expect(sameMeaning(other, one, columns.text)).toBe(false);
  });
});

test('a day is no number', () => {
  expect(sameMeaning('2025', 2025, columns.date)).toBe(false);
});

describe('two writings that mean the same are said to differ in', () => {
  test.each<[Unlikeness | null, Kind, ReadableCell, ReadableCell]>([
    ['date', 'date', { value: 46022 }, { value: '31/12/2025' }],
    ['date', 'date', { value: 46022 }, { value: '2025-12-31' }],
    ['percent', 'percent', { value: 75 }, { value: 0.75, format: '0%' }],
    ['percent', 'percent', { value: 75 }, { value: '75%' }],
    ['number', 'number', { value: 1.5 }, { value: '1,5' }],
    ['number', 'text', { value: '85,5' }, { value: 85.5 }],
    ['status', 'status', { value: 'Hoàn thành' }, { value: 'HOÀN THÀNH' }],
    ['text', 'text', { value: 'số' }, { value: 'số'.normalize('NFD') }],
    ['text', 'text', { value: '12/2024' }, { value: '12/2024 ' }],
    ['empty', 'text', { value: null }, { value: '  ' }],
    [null, 'text', { value: null }, { value: '' }],
    [null, 'text', { value: 'a' }, { value: 'a' }],
    [null, 'date', { value: 46022 }, { value: 46022, format: 'dd/mm/yyyy' }],
  ])('%s', (why, kind, one, other) => {
    const [left, right] = [one, other].map((cell) => plainValueOf(cell, columns[kind], false));
    expect(left && right && 'value' in left && 'value' in right).toBe(true);
    expect(whySame(one, other, columns[kind])).toBe(why);
  });
});

const anyValue = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 6 }),
  fc.constantFrom('85,5', '85.5', ' 7 ', '7', '2025-12-31'),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 1_000),
  fc.integer({ min: -5, max: 100 }),
);
const anyKind = fc.constantFrom(...(Object.keys(columns) as Kind[]));

test('every value is the same as itself, and sameness goes both ways', () => {
  fc.assert(
    fc.property(anyKind, anyValue, anyValue, (kind, one, other) => {
      expect(sameMeaning(one, one, columns[kind])).toBe(true);
      expect(sameMeaning(one, other, columns[kind])).toBe(sameMeaning(other, one, columns[kind]));
    }),
  );
});

test('what is read from a cell and written into another one is read from there again', () => {
  const format = fc.constantFrom(undefined, '0%', 'dd/mm/yyyy', '@');
  fc.assert(
    fc.property(anyKind, anyValue, format, fc.boolean(), fc.boolean(), (kind, value, shown, from, to) => {
      const column = columns[kind];
      const read = plainValueOf({ value }, column, from);
      if (!('value' in read)) return;
      // A number in a column of text under a format of days would be shown as one.
      if (column.kind === 'text' && typeof read.value === 'number' && shown === 'dd/mm/yyyy') return;
      const written = cellValueOf(read.value, column, { format: shown, date1904: to });
      const again = plainValueOf({ value: written, format: shown }, column, to);
      expect('value' in again && sameMeaning(again.value, read.value, column)).toBe(true);
    }),
  );
});

describe('a value is written as the cell holds it', () => {
  test.each<[string, Kind, PlainValue, string | undefined, boolean, unknown]>([
    ['a day as its serial number', 'date', '2025-12-31', 'dd/mm/yyyy', false, 46022],
    ['a day in the 1904 date system', 'date', '2025-12-31', 'dd/mm/yyyy', true, 44560],
    ['a percent as a number', 'percent', 75, '0', false, 75],
    ['a percent as a share', 'percent', 7, '0%', false, 0.07],
    ['text that looks like a formula as text', 'text', '=HYPERLINK("x")', '@', false, '=HYPERLINK("x")'],
    ['nothing as an empty cell', 'text', '', '@', false, null],
    ['what is no day as text', 'date', 'chưa rõ', 'dd/mm/yyyy', false, 'chưa rõ'],
  ])('%s', (_, kind, value, format, date1904, written) => {
    expect(cellValueOf(value, columns[kind], { format, date1904 })).toBe(written);
  });
});
