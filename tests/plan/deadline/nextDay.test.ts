import fc from 'fast-check';
import type { Rule } from '../../../src/plan/deadline/deadline';
import { nextDay } from '../../../src/plan/deadline/nextDay';
import { addDays } from '../../../src/plan/isoDate';

const rule = (every: Rule['every'], ...days: string[]): Rule => ({ every, days });

describe('finds the first day of a rule on or after a day', () => {
  test.each([
    [rule('year', '06-30', '12-31'), '2026-05-04', '2026-06-30'],
    [rule('year', '06-30', '12-31'), '2026-06-30', '2026-06-30'],
    [rule('year', '06-30', '12-31'), '2026-07-01', '2026-12-31'],
    [rule('year', '01-15'), '2026-01-16', '2027-01-15'],
    [rule('year', '02-29'), '2025-03-01', '2028-02-29'],
    [rule('half', '06-19', '12-19'), '2026-12-20', '2027-06-19'],
    [rule('quarter', '03-31', '06-30', '09-30', '12-31'), '2026-04-01', '2026-06-30'],
    [rule('month', '25'), '2026-11-26', '2026-12-25'],
    [rule('month', '25'), '2026-12-26', '2027-01-25'],
    [rule('month', 'last'), '2028-02-01', '2028-02-29'],
    [rule('month', '31'), '2026-02-01', '2026-02-28'],
    [rule('month', '5', '20'), '2026-05-06', '2026-05-20'],
    [rule('week', 'fri'), '2026-05-04', '2026-05-08'],
    [rule('week', 'mon'), '2026-05-04', '2026-05-04'],
    [rule('week', 'sun'), '2026-05-04', '2026-05-10'],
  ])('%j from %s is %s', (given, asOf, expected) => {
    expect(nextDay(given, asOf)).toBe(expected);
  });
});

test.each(['always', 'day', 'year', 'month'] as const)(
  'a rule of every %s without days has no next day',
  (every) => {
    expect(nextDay(rule(every), '2026-05-04')).toBeNull();
  },
);

test('refuses a day that is none', () => {
  expect(() => nextDay(rule('year', '06-30'), '2026-02-30')).toThrow(RangeError);
});

test('no day of the rule lies between the day asked and the answer', () => {
  const days = fc.subarray(['01-31', '03-15', '06-30', '09-01', '12-31'], { minLength: 1 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1500 }), (chosen, offset) => {
      const asOf = addDays('2025-01-01', offset);
      let naive = asOf;
      while (!chosen.includes(naive.slice(5))) naive = addDays(naive, 1);
      expect(nextDay(rule('year', ...chosen), asOf)).toBe(naive);
    }),
    { seed: 7, numRuns: 200 },
  );
});
