import fc from 'fast-check';
import { addDays } from '../../src/plan/isoDate';
import { dayOfSerial, serialOfDay } from '../../src/workbook/serial';

describe('serial numbers of days', () => {
  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2024-12-01', 45_627],
    ['9999-12-31', 2_958_465],
  ])('%s is %d in the 1900 system', (day, serial) => {
    expect(dayOfSerial(serial)).toBe(day);
  });

  test.each([0, -1, 60, 2_958_466, Number.NaN, Number.POSITIVE_INFINITY])('%d is no day', (serial) => {
    expect(dayOfSerial(serial)).toBeNull();
  });

  test('the 1904 system counts 1462 less', () => {
    expect(serialOfDay('2024-12-01', true)).toBe(45_627 - 1462);
    expect(dayOfSerial(0, true)).toBe('1904-01-01');
  });

  test('a time of the day is left out', () => {
    expect(dayOfSerial(45_627.99)).toBe('2024-12-01');
  });

  test('every day comes back from its serial number, in both systems', () => {
    const day = fc.integer({ min: 0, max: 90_000 }).map((count) => addDays('1904-01-01', count));
    fc.assert(
      fc.property(day, fc.boolean(), (each, date1904) => {
        expect(dayOfSerial(serialOfDay(each, date1904), date1904)).toBe(each);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
