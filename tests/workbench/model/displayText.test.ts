import fc from 'fast-check';
import { displayText } from '../../../src/workbench/model/displayText';
import { serialOf } from '../../../src/workbench/model/serial';
import type { CellValue } from '../../../src/workbook/document';

const DAY = serialOf(2024, 12, 1);

/** Value, format, text as Excel in US English shows it. */
const SHOWN: readonly (readonly [CellValue, string, string])[] = [
  [null, 'General', ''],
  ['chữ', 'General', 'chữ'],
  [true, 'General', 'TRUE'],
  [{ error: '#N/A' }, 'General', '#N/A'],
  [2030, 'General', '2030'],
  [0.1, 'General', '0.1'],
  [0.1 + 0.2, 'General', '0.3'],
  [-0, 'General', '0'],
  [1e21, 'General', '1E+21'],
  [1.5e-10, 'General', '1.5E-10'],
  [5, '@', '5'],
  [1234.5, '0', '1235'],
  [0.5, '0', '1'],
  [1.005, '0.00', '1.01'],
  [1234.5, '#,##0.00', '1,234.50'],
  [1_234_567, '#,##0', '1,234,567'],
  [1_234_567, '#,##0,', '1,235'],
  [0.256, '0%', '26%'],
  [0.125, '0.0%', '12.5%'],
  [7, '000', '007'],
  [0, '#', ''],
  [0.5, '#.##', '.5'],
  [-5, '0', '-5'],
  [-0.2, '0', '0'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"không"', 'không'],
  ['x', '0;-0;0;"chữ: "@', 'chữ: x'],
  [5, '[>3]"nhiều";"ít"', 'nhiều'],
  [2, '[>3]"nhiều";"ít"', 'ít'],
  [12_345, '0.00E+00', '1.23E+04'],
  [1.5, '# ?/?', '1 1/2'],
  [-1234, '$#,##0_);[Red]($#,##0)', '($1,234)'],
  [5, '0 "ngày"', '5 ngày'],
  [5, '0\\%', '5%'],
  [1000, '#,##0 [$đ-42A]', '1,000 đ'],
  [DAY, 'dd/mm/yyyy', '01/12/2024'],
  [DAY, 'd/m/yy', '1/12/24'],
  [DAY, 'mmm-yy', 'Dec-24'],
  [DAY, 'd-mmm', '1-Dec'],
  [DAY, 'yyyy-mm-dd', '2024-12-01'],
  [DAY, 'dddd, d mmmm yyyy', 'Sunday, 1 December 2024'],
  [DAY, '[$-42A]dd/mm/yyyy;@', '01/12/2024'],
  [DAY + 0.5, 'dd/mm/yyyy hh:mm', '01/12/2024 12:00'],
  [0.5625, 'h:mm AM/PM', '1:30 PM'],
  [0.5, 'hh:mm:ss', '12:00:00'],
  [25 / 24, '[h]:mm', '25:00'],
  [60, 'd/m/yyyy', '29/2/1900'],
  [-1, 'dd/mm/yyyy', '-1'],
  ['2024', 'dd/mm/yyyy', '2024'],
];

describe('The text of a cell', () => {
  test.each(SHOWN)('%j under %j is %j', (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  test('a format that cannot be read shows as General', () => {
    expect(displayText(5, '"mở')).toBe('5');
    expect(displayText(5, 'zzz')).toBe('5');
    expect(displayText(5, '0'.repeat(300))).toBe('5');
  });

  test('days count from 1904 where the workbook says so', () => {
    expect(displayText(serialOf(2024, 12, 1, true), 'dd/mm/yyyy', true)).toBe('01/12/2024');
  });

  test('any number under any format has a text', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.string({ maxLength: 20 }),
        (value, format) => {
          expect(typeof displayText(value, format)).toBe('string');
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });
});
