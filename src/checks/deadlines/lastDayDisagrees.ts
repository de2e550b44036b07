import { serialOfDay } from '../../workbook/serial';
import type { Check } from '../check';
import { changeOf, placeOf } from '../place';
import { datedRows, lastDayOf } from './rows';

export const lastDayDisagrees: Check = {
  code: 'deadline.last-day-disagrees',
  severity: 'warning',
  promise: 'The last day is the one that the text of the deadline gives, where it gives one surely.',
  run: ({ rows }) =>
    datedRows(rows).flatMap((planRow) => {
      const { table, row, deadline } = planRow;
      const day = deadline.sure ? deadline.lastDay : null;
      const written = row.cells.lastDay;
      if (day === null || !written || lastDayOf(planRow) === day) return [];
      const empty = written.text.trim() === '';
      // A value of a wrong kind is one fault; the check of kinds has said it.
      if (!empty && lastDayOf(planRow) === null) return [];
      const change = changeOf(table, row, 'lastDay', serialOfDay(day));
      return [
        {
          ...placeOf(table, row, 'lastDay'),
          found: written.text,
          expected: { code: 'check.as-day', params: { day } },
          message: {
            code: empty ? 'check.deadline.last-day-empty' : 'check.deadline.last-day-disagrees',
            params: { text: deadline.text, day, found: written.text },
          },
          reading: deadline.why,
          // A day that a person typed over may be meant; an empty cell cannot be.
          fix: change && {
            label: { code: 'check.fix.write-day', params: { day } },
            sure: empty,
            changes: [change],
          },
        },
      ];
    }),
};
