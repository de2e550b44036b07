import type { Check } from '../check';
import { placeOf } from '../place';
import { confirmDay } from './confirmDay';
import { datedRows, lastDayOf } from './rows';

export const unsureDeadline: Check = {
  code: 'deadline.unsure',
  severity: 'warning',
  promise: 'Every deadline that names a day is read surely, or somebody confirmed the last day.',
  run: ({ rows }) =>
    datedRows(rows)
      .filter((row) => !row.deadline.sure && row.deadline.kind !== 'unreadable' && lastDayOf(row) === null)
      .filter((row) => row.deadline.kind !== 'several' && row.deadline.kind !== 'conditional')
      .map((planRow) => ({
        ...placeOf(planRow.table, planRow.row, 'deadline'),
        found: planRow.deadline.text,
        expected: null,
        message: { code: 'check.deadline.unsure', params: { text: planRow.deadline.text } },
        reading: planRow.deadline.why,
        fix: confirmDay(planRow, planRow.deadline.lastDay),
      })),
};
