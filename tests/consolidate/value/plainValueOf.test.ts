import fc from 'fast-check';
import { plainValueOf } from '../../../src/consolidate/value/plainValueOf';
import type { ReadableCell } from '../../../src/consolidate/value/readableCell';
import type { CellValue } from '../../../src/workbook/document';
import { serialOfDay } from '../../../src/workbook/serial';
import { anyLetter } from '../../anyLetter';
import { nhiemVu } from '../../../src/workbook/tables';
import { columns } from './columns';

type Kind = keyof typeof columns;

function read(
  kind: Kind,
  cell: CellValue | ReadableCell,
  date1904 = false,
): string | number | { code: string } {
  const whole = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
  const reading = plainValueOf(whole, columns[kind], date1904);
  return 'value' in reading
    ? reading.value
    : { code: reading.fault.code.replace('consolidate.rejected.', '') };
}

const NBSP = '\u00a0';

describe('a day', () => {
  test.each<[string, CellValue | ReadableCell, string]>([
    ['a serial number', 46022, '2025-12-31'],
    ['a serial number with a time of day', 46022.75, '2025-12-31'],
    ['a serial number under a format of days', { value: 46022, format: 'dd/mm/yyyy' }, '2025-12-31'],
    ['the result of a formula', { value: 46022, computed: true }, '2025-12-31'],
    ['ISO', '2025-12-31', '2025-12-31'],
    ['ISO with a time of day', '2025-12-31T00:00:00', '2025-12-31'],
    ['ISO with a time of day after a space', '2025-12-31 08:30:00', '2025-12-31'],
    ['day, month, year', '31/12/2025', '2025-12-31'],
    ['day, month, year with a time of day', '31/12/2025 00:00:00', '2025-12-31'],
    ['dots', '31.12.2025', '2025-12-31'],
    ['dashes', '31-12-2025', '2025-12-31'],
    ['one digit', '5/1/2025', '2025-01-05'],
    ['year first with slashes', '2025/12/31', '2025-12-31'],
    ['space around it', ` 31/12/2025${NBSP}`, '2025-12-31'],
    ['space between', '31 / 12 / 2025', '2025-12-31'],
    ['29 February of a leap year', '29/02/2028', '2028-02-29'],
  ])('is read from %s', (_, cell, day) => {
    expect(read('date', cell)).toBe(day);
  });

  test('is read in the 1904 date system', () => {
    expect(read('date', serialOfDay('2025-12-31', true), true)).toBe('2025-12-31');
  });

  test.each<[string, CellValue | ReadableCell, string]>([
    ['month first', '12/31/2025', 'month-first'],
    ['month first with dashes', '12-31-2025', 'month-first'],
    ['words', 'ngày 31 tháng 12 năm 2025', 'date-in-words'],
    ['words with a number', 'Quý II/2025', 'date-in-words'],
    ['a year alone as a number', 2025, 'date'],
    ['digits run together', 20251231, 'date'],
    ['a time of day alone', '08:30', 'date'],
    ['digits run together, as text', '31122025', 'date'],
    ['a share', 0.75, 'date'],
    ['a number below nought', -3, 'date'],
    ['a year of two digits', '31/12/25', 'date'],
    ['30 February', '30/02/2025', 'date'],
    ['29 February of a common year', '2025-02-29', 'date'],
    ['mixed signs', '31/12-2025', 'date'],
    ['month and year', '12/2025', 'date'],
    ['a truth value', true, 'date'],
    ['an error value', { value: { error: '#N/A' } }, 'error-value'],
    ['a formula without a result', { value: null, computed: true }, 'formula-without-value'],
  ])('is not read from %s', (_, cell, code) => {
    expect(read('date', cell)).toEqual({ code });
  });
});

describe('a number', () => {
  test.each<[string, CellValue, number]>([
    ['a number', 12, 12],
    ['a comma', '1,5', 1.5],
    ['a point', '1.5', 1.5],
    ['a sign', '-3', -3],
    ['space around it', ' 12 ', 12],
    ['noughts in front', '007', 7],
  ])('is read from %s', (_, cell, number) => {
    expect(read('number', cell)).toBe(number);
  });

  test.each<[string, CellValue]>([
    ['groups', '1.234,5'],
    ['a space between', '1 234'],
    ['words', 'mười hai'],
    ['a unit', '12 người'],
    ['an exponent', '1e3'],
    ['a truth value', false],
  ])('is not read from %s', (_, cell) => {
    expect(read('number', cell)).toEqual({ code: 'number' });
  });
});

describe('a percent', () => {
  test.each<[string, CellValue | ReadableCell, number]>([
    ['a whole number', 75, 75],
    ['a share shown as a percent', { value: 0.75, format: '0%' }, 75],
    ['a share that binary fractions blur', { value: 0.07, format: '0.00%' }, 7],
    ['a number under a format that only writes the sign', { value: 75, format: '0"%"' }, 75],
    ['a text with the sign', '75%', 75],
    ['a text with a space before the sign', '75 %', 75],
    ['a text with a no-break space before the sign', `75${NBSP}%`, 75],
    ['a text without the sign', '75', 75],
    ['a comma', '33,5%', 33.5],
    ['a hundred', { value: 1, format: '0%' }, 100],
    ['nought', 0, 0],
  ])('is read from %s', (_, cell, percent) => {
    expect(read('percent', cell)).toBe(percent);
  });

  test.each<[string, CellValue | ReadableCell, string]>([
    ['more than a hundred', 150, 'percent'],
    ['more than a hundred as a share', { value: 75, format: '0%' }, 'percent'],
    ['more than a hundred as text', '120%', 'percent'],
    ['less than nought', -1, 'percent'],
    ['words', 'gần xong', 'number'],
    ['two numbers', '70-80%', 'number'],
    ['the sign alone', '%', 'number'],
  ])('is not read from %s', (_, cell, code) => {
    expect(read('percent', cell)).toEqual({ code });
  });
});

describe('a status', () => {
  test.each<[string, CellValue, string]>([
    ['as it is', 'Hoàn thành', 'Hoàn thành'],
    ['in capitals', 'HOÀN THÀNH', 'Hoàn thành'],
    ['in small letters', 'đang thực hiện', 'Đang thực hiện'],
    ['with space around and within', ` Tạm${NBSP} dừng `, 'Tạm dừng'],
    ['decomposed', 'Chưa thực hiện'.normalize('NFD'), 'Chưa thực hiện'],
    ['not there', null, ''],
  ])('is read %s', (_, cell, word) => {
    expect(read('status', cell)).toBe(word);
  });

  test.each<CellValue>(['Xong', 'Đã hoàn thành', 'Hoan thanh', 1, true])('is not read from %p', (cell) => {
    expect(read('status', cell)).toEqual({ code: 'status' });
  });
});

describe('a text', () => {
  test.each<[string, CellValue | ReadableCell, string | number]>([
    ['as it is written', '  Hai\r\ndòng ', '  Hai\r\ndòng '],
    ['composed', 'tiến'.normalize('NFD'), 'tiến'],
    ['as a number, where it is one', 85.5, 85.5],
    ['as a text, where it only looks like a number', '85,5', '85,5'],
    ['that looks like a formula', '=1+1', '=1+1'],
    ['that is a truth value', true, 'TRUE'],
    ['of which Excel made a month', { value: 45627, format: 'mmm-yy' }, '12/2024'],
    ['of which Excel made a day', { value: 46022, format: 'dd/mm/yyyy' }, '31/12/2025'],
    [
      'as the day that is shown, where it may have been another text',
      { value: 45992, format: 'dd/mm/yyyy' },
      '01/12/2025',
    ],
  ])('is read %s', (_, cell, value) => {
    expect(read('text', cell)).toBe(value);
  });

  test('of the plan keeps the serial number of a day that may have been another text', () => {
    const deadline = nhiemVu.columns.find(({ id }) => id === 'deadline') ?? columns.text;
    const cell = { value: 45992, format: 'dd/mm/yyyy' };
    expect(plainValueOf(cell, deadline, false)).toEqual({ value: '45992' });
  });

  test('is no error value', () => {
    expect(read('text', { value: { error: '#REF!' } })).toEqual({ code: 'error-value' });
  });
});

describe('nothing', () => {
  const blanks: CellValue[] = [null, '', ' ', '\t\r\n', NBSP, '\u200b', '\ufeff', '\u3000 \u2060'];
  test.each(Object.keys(columns) as Kind[])('is what white space alone means in a column of %s', (kind) => {
    for (const blank of blanks) expect(read(kind, blank)).toBe('');
  });

  test('is no formula whose result is not there', () => {
    expect(read('text', { value: null, computed: true })).toEqual({ code: 'formula-without-value' });
  });
});

test('any cell at all is answered, with a value that JSON holds', () => {
  const kinds = fc.constantFrom(...(Object.keys(columns) as Kind[]));
  const value = fc.oneof(
    fc.string({ unit: anyLetter }),
    fc.double(),
    fc.integer({ min: 0, max: 3_000_000 }),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ error: '#DIV/0!' }),
  );
  const format = fc.constantFrom(undefined, 'General', '0%', 'dd/mm/yyyy', 'mmm-yy', '@');
  fc.assert(
    fc.property(kinds, value, format, fc.boolean(), fc.boolean(), (kind, held, shown, computed, date1904) => {
      const reading = plainValueOf({ value: held, format: shown, computed }, columns[kind], date1904);
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    }),
  );
});
