import fc from 'fast-check';
import { STRICTEST } from '../../../src/workbench/model/behaviour';
import { enterValue, type Entered } from '../../../src/workbench/model/enterValue';
import { Refusal } from '../../../src/workbench/model/refusal';
import { serialOf } from '../../../src/workbench/model/serial';

const OPTIONS = { year: 2026, date1904: false, behaviour: STRICTEST };
const day = (year: number, month: number, date: number): number => serialOf(year, month, date);

/** Written into a General cell → what the cell then holds. */
const GENERAL: readonly (readonly [string, Entered])[] = [
  ['', { value: null }],
  ['a', { value: 'a' }],
  ['Quý II/2025', { value: 'Quý II/2025' }],
  ['2024-2030', { value: '2024-2030' }],
  ['2024 - 2030', { value: '2024 - 2030' }],
  ['31/12/2025', { value: '31/12/2025' }],
  ['19-8-2025', { value: '19-8-2025' }],
  ['30/2/2025', { value: '30/2/2025' }],
  ['2/29/2025', { value: '2/29/2025' }],
  ['13/2024', { value: '13/2024' }],
  ['Năm 2024', { value: 'Năm 2024' }],
  ['1.a', { value: '1.a' }],
  ['A.I.5', { value: 'A.I.5' }],
  ['12 tháng', { value: '12 tháng' }],
  [' có khoảng trắng ', { value: ' có khoảng trắng ' }],
  ["'x", { value: 'x' }],
  ["'12/2024", { value: '12/2024' }],
  ["'=1+1", { value: '=1+1' }],
  ['12/2024', { value: 45_627, numberFormat: 'mmm-yy' }],
  ['12-2024', { value: 45_627, numberFormat: 'mmm-yy' }],
  ['2024-12', { value: 45_627, numberFormat: 'mmm-yy' }],
  ['2/30', { value: day(1930, 2, 1), numberFormat: 'mmm-yy' }],
  ['1-2', { value: day(2026, 1, 2), numberFormat: 'd-mmm' }],
  ['1/2', { value: day(2026, 1, 2), numberFormat: 'd-mmm' }],
  ['5/6/2025', { value: day(2025, 5, 6), numberFormat: 'm/d/yyyy' }],
  ['12/31/2025', { value: day(2025, 12, 31), numberFormat: 'm/d/yyyy' }],
  ['5/6/29', { value: day(2029, 5, 6), numberFormat: 'm/d/yyyy' }],
  ['5/6/30', { value: day(1930, 5, 6), numberFormat: 'm/d/yyyy' }],
  ['2018-12-31', { value: day(2018, 12, 31), numberFormat: 'm/d/yyyy' }],
  ['2018/12/31', { value: day(2018, 12, 31), numberFormat: 'm/d/yyyy' }],
  ['Dec-24', { value: day(2026, 12, 24), numberFormat: 'd-mmm' }],
  ['Dec-2024', { value: day(2024, 12, 1), numberFormat: 'mmm-yy' }],
  ['12-Dec-2024', { value: day(2024, 12, 12), numberFormat: 'd-mmm-yy' }],
  ['December 12, 2024', { value: day(2024, 12, 12), numberFormat: 'd-mmm-yy' }],
  ['0:2', { value: 2 / 1440, numberFormat: 'h:mm' }],
  ['12:30', { value: 750 / 1440, numberFormat: 'h:mm' }],
  ['1:30 PM', { value: 810 / 1440, numberFormat: 'h:mm AM/PM' }],
  ['25:00', { value: 25 / 24, numberFormat: '[h]:mm:ss' }],
  ['12/31/2025 12:00', { value: day(2025, 12, 31) + 0.5, numberFormat: 'm/d/yyyy h:mm' }],
  ['2030', { value: 2030 }],
  ['1', { value: 1 }],
  ['001', { value: 1 }],
  [' 7 ', { value: 7 }],
  ['1.50', { value: 1.5 }],
  ['1,234', { value: 1234, numberFormat: '#,##0' }],
  ['1,234.5', { value: 1234.5, numberFormat: '#,##0.00' }],
  ['50%', { value: 0.5, numberFormat: '0%' }],
  ['12.5%', { value: 0.125, numberFormat: '0.00%' }],
  ['1e5', { value: 100_000, numberFormat: '0.00E+00' }],
  ['(5)', { value: -5 }],
  ['-5', { value: -5 }],
  ['+84912345678', { value: 84_912_345_678 }],
  ['1 1/2', { value: 1.5, numberFormat: '# ?/?' }],
  ['12345678901234567890', { value: 12_345_678_901_234_600_000 }],
  ['TRUE', { value: true }],
  ['false', { value: false }],
  ['#N/A', { value: { error: '#N/A' } }],
  ['=A1+1', { value: null, formula: '=A1+1' }],
  ['=', { value: '=' }],
  ['-A1', { value: null, formula: '=-A1' }],
  ['+A1', { value: null, formula: '=+A1' }],
];

/** Also halves of signs, which a workbook may hold. */
const codeUnits = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

describe('Something written into a General cell', () => {
  test.each(GENERAL)('%j is taken as Excel takes it', (written, entered) => {
    expect(enterValue(written, 'General', OPTIONS)).toEqual(entered);
  });

  test.each(['- Báo cáo tình hình', '@ai', '+ thêm người'])(
    '%j is refused, for its answer is not known',
    (text) => {
      const behaviour = { ...STRICTEST, proseAfterSign: 'text' } as const;
      expect(() => enterValue(text, 'General', OPTIONS)).toThrow(Refusal);
      expect(enterValue(text, 'General', { ...OPTIONS, behaviour })).toEqual({ value: text });
    },
  );

  test.each(['=SUM(', '=1+', '="a', '=A1 B1(', '=[@Cột', '={1,2;3}'])('%j is no formula', (text) => {
    expect(() => enterValue(text, 'General', OPTIONS)).toThrow(/refuses the formula/);
  });

  test('a text or formula beyond the limits is refused', () => {
    expect(() => enterValue('a'.repeat(32_768), 'General', OPTIONS)).toThrow(Refusal);
    expect(() => enterValue(`="${'a'.repeat(8200)}"`, 'General', OPTIONS)).toThrow(Refusal);
  });

  test('a format that is there already stays', () => {
    expect(enterValue('12/2024', 'dd/mm/yyyy', OPTIONS)).toEqual({ value: 45_627 });
  });
});

describe('Something written under the format @', () => {
  test.each(['12/2024', '2030', '001', 'TRUE', '=1+1', '- Báo cáo', '@a', "'x", '#N/A'])(
    '%j stays as it is',
    (text) => {
      expect(enterValue(text, '@', OPTIONS)).toEqual({ value: text });
    },
  );

  test('a number and a boolean become text', () => {
    expect(enterValue(5, '@', OPTIONS)).toEqual({ value: '5' });
    expect(enterValue(true, '@', OPTIONS)).toEqual({ value: 'TRUE' });
  });

  test('any text at all is kept, and any text at all has an answer in a General cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: codeUnits }), (text) => {
        expect(enterValue(text, '@', OPTIONS).value).toBe(text === '' ? null : text);
        try {
          enterValue(text, 'General', OPTIONS);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
