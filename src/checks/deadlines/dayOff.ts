import { dayOff, nextWorkingDay } from '../../plan/calendar/dayOff';
import type { Check } from '../check';
import { placeOf } from '../place';
import { datedRows } from './rows';

export const deadlineOnDayOff: Check = {
  code: 'deadline.day-off',
  severity: 'info',
  promise: 'No last day that is still to come is a Saturday, a Sunday or a holiday of state offices.',
  ofRows: ({ rows, asOf }) =>
    datedRows(rows).flatMap(({ table, row, deadline }) => {
      const day = deadline.sure ? deadline.lastDay : null;
      // A day that is past is a day that nobody can work before.
      const off = day === null || day < asOf ? null : dayOff(day);
      if (day === null || off === null) return [];
      const next = nextWorkingDay(day);
      const expected = off.announced && next.announced ? '' : '.expected';
      return [
        {
          ...placeOf(table, row, 'deadline'),
          found: deadline.text,
          expected: null,
          message: {
            code: `check.deadline.day-off.${off.why}${expected}`,
            params: { text: deadline.text, day, next: next.day },
          },
          reading: deadline.why,
          fix: null,
        },
      ];
    }),
};
