import fc from 'fast-check';
import { addDays, daysInMonth } from '../../../src/plan/isoDate';
import { addMonths, dayAfterKey, weekdayOf, weeksOf } from '../../../src/taskpane/day/month';

const weekday = (day: string, index: number) =>
  it(`takes ${day} for day ${String(index)} of a week that begins on Monday`, () => {
    expect(weekdayOf(day)).toBe(index);
  });

describe('the day of the week', () => {
  weekday('2026-11-23', 0);
  weekday('2026-11-29', 6);
  weekday('1970-01-01', 3);
  weekday('1900-01-01', 0);
});

describe('the weeks of a month', () => {
  it('hold each day once, under its day of the week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const weeks = weeksOf(year, month);
        const days = weeks.flat().filter((day) => day !== null);
        expect(days).toHaveLength(daysInMonth(year, month));
        weeks.forEach((week) => {
          week.forEach((day, column) => {
            if (day !== null) expect(weekdayOf(day)).toBe(column);
          });
        });
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});

const moves = (day: string, key: string, next: string | null) =>
  it(`goes from ${day} with ${key} to ${String(next)}`, () => {
    expect(dayAfterKey(day, key)).toBe(next);
  });

describe('the keyboard in the calendar', () => {
  moves('2026-11-30', 'ArrowRight', '2026-12-01');
  moves('2026-11-01', 'ArrowLeft', '2026-10-31');
  moves('2026-11-23', 'ArrowDown', '2026-11-30');
  moves('2026-11-25', 'Home', '2026-11-23');
  moves('2026-11-25', 'End', '2026-11-29');
  moves('2026-03-31', 'PageUp', '2026-02-28');
  moves('2026-12-31', 'PageDown', '2027-01-31');
  moves('2026-12-31', 'Enter', null);
});

describe('months', () => {
  it('added and taken away again end in the same month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -24, max: 24 }), (days, months) => {
        const day = addDays('2000-01-01', days);
        expect(addMonths(addMonths(day, months), -months).slice(0, 7)).toBe(day.slice(0, 7));
      }),
      { seed: 3, numRuns: 60 },
    );
  });
});
