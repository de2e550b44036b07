import { warningOf } from '../../src/workbook/warning';
import { AS_OF, calm, SOON, warningCases } from './warningCases';

describe('the warning of a row', () => {
  test.each(warningCases)('%s', (_, change, expected) => {
    expect(warningOf({ ...calm, ...change }, AS_OF, SOON)).toBe(expected);
  });

  test('an hour of the as-of day makes no row overdue', () => {
    expect(warningOf({ ...calm, lastDay: AS_OF }, AS_OF + 0.9, SOON)).toBe('Sắp đến hạn');
  });

  test('with no days ahead, only the day itself is soon', () => {
    expect(warningOf({ ...calm, lastDay: AS_OF }, AS_OF, 0)).toBe('Sắp đến hạn');
    expect(warningOf({ ...calm, lastDay: AS_OF + 1 }, AS_OF, 0)).toBe('');
  });
});
