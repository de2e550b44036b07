import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOff } from '../../../src/plan/calendar/dayOff';

const cases = readFileSync(join(__dirname, '../../cases/days-off.tsv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .filter(Boolean)
  .map((line) => line.split('\t'));

describe('the announced days', () => {
  test.each(cases.filter(([, , kind]) => kind === 'off').map(([, day = '']) => day))('%s is off', (day) => {
    expect(dayOff(day)).toBe('holiday');
  });

  test.each(cases.filter(([, , kind]) => kind === 'make-up').map(([, day = '']) => day))(
    '%s is worked',
    (day) => {
      expect(dayOff(day)).toBeNull();
    },
  );
});

test.each([
  ['2024-06-29', 'saturday'],
  ['2024-06-30', 'sunday'],
  ['1969-12-28', 'sunday'],
  ['2031-09-02', 'holiday'],
  ['2024-12-31', null],
  ['2026-06-30', null],
])('%s: %s', (day, why) => expect(dayOff(day)).toBe(why));
