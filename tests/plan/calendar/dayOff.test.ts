import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lunarDaysText } from '../../../scripts/lunarDays/lunarDaysText';
import { addDays } from '../../../src/plan/isoDate';
import { dayOff, nextWorkingDay } from '../../../src/plan/calendar/dayOff';
import { ruledDaysOff } from '../../../src/plan/calendar/yearRule';

const cases = readFileSync(join(__dirname, '../../cases/days-off.tsv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'));

const casesOf = (kind: string): string[] =>
  cases.filter(([, , each]) => each === kind).map(([, day = '']) => day);

describe('the announced days', () => {
  test.each(casesOf('off'))('%s is off', (day) => {
    expect(dayOff(day)).toEqual({ why: 'holiday', announced: !day.startsWith('2027') });
  });

  test.each(casesOf('make-up'))('%s is worked', (day) => {
    expect(dayOff(day)).toBeNull();
  });

  test('no other weekday of these years is off', () => {
    const off = new Set(casesOf('off'));
    for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
      expect([day, dayOff(day)?.why === 'holiday']).toEqual([day, off.has(day)]);
    }
  });
});

describe('the rule of the Labour Code', () => {
  test('gives the announced days, but for those that the Government gave in exchange', () => {
    const ruled = ['2024', '2025', '2026', '2027'].flatMap((year) => [...ruledDaysOff(Number(year))]);
    const announced = new Set(casesOf('off'));
    expect(ruled.filter((day) => !announced.has(day))).toEqual([]);
    expect([...announced].filter((day) => !ruled.includes(day))).toEqual([
      // For 4 May 2024, 26 April 2025, 10 January and 22 August 2026.
      '2024-04-29',
      '2025-05-02',
      '2026-01-02',
      '2026-08-31',
    ]);
  });

  test.each([
    ['2028-01-24', 'two days before Tết, 26 January 2028'],
    ['2028-01-28', 'the third day of Tết'],
    ['2028-04-04', 'the tenth of the third month'],
    ['2028-05-02', 'for 30 April, a Sunday before a holiday'],
    ['2028-09-01', 'the day before 2 September, which is a Saturday'],
    ['2028-09-04', 'for 2 September'],
    ['2029-11-26', 'for 24 November, a Saturday'],
    ['2033-01-03', 'for 1 January, a Saturday'],
    ['2050-01-24', 'two days after Tết, 23 January 2050, in place of the Saturday before'],
  ])('%s is off and not yet announced: %s', (day) => {
    expect(dayOff(day)).toEqual({ why: 'holiday', announced: false });
  });

  test('knows no holiday of the moon in a year that the calendar of the moon lacks', () => {
    expect([...ruledDaysOff(2061)].sort()).toEqual([
      // 1 January, 30 April and 1 May fall on a weekend.
      '2061-01-03',
      '2061-05-02',
      '2061-05-03',
      '2061-09-01',
      '2061-09-02',
      '2061-11-24',
    ]);
  });
});

test.each([
  ['2024-06-29', 'saturday'],
  ['2024-06-30', 'sunday'],
  ['1969-12-28', 'sunday'],
])('%s: %s, whatever is announced', (day, why) => expect(dayOff(day)).toEqual({ why, announced: true }));

test.each(['2024-12-31', '2026-06-30', '2025-11-24', '2031-08-29'])('%s is a working day', (day) =>
  expect(dayOff(day)).toBeNull(),
);

describe('the next working day', () => {
  test.each([
    ['2024-06-29', '2024-07-01', true],
    ['2026-02-13', '2026-02-23', true],
    ['2026-08-21', '2026-08-22', true],
    ['2026-12-31', '2027-01-04', false],
    ['2028-09-01', '2028-09-05', false],
  ])('after %s is %s, announced: %s', (day, next, announced) => {
    expect(nextWorkingDay(day)).toEqual({ day: next, announced });
  });
});

test('the days of the moon are those of the library', () => {
  const file = join(__dirname, '../../../src/plan/calendar/lunarDays.ts');
  expect(readFileSync(file, 'utf8').replaceAll('\r\n', '\n')).toBe(lunarDaysText());
});
