import type { Check } from '../check';
import { placeOf } from '../place';
import { confirmDay } from './confirmDay';
import { datedRows, enteredDay } from './rows';

export const conditionalDeadline: Check = {
  code: 'deadline.conditional',
  severity: 'warning',
  promise: 'Where a deadline depends on an event, somebody entered the last day.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter((row) => row.deadline.kind === 'conditional' && enteredDay(row) === null)
      .map((planRow) => ({
        ...placeOf(planRow.table, planRow.row, 'deadline'),
        found: planRow.deadline.text,
        expected: null,
        message: { code: 'check.deadline.conditional', params: { text: planRow.deadline.text } },
        reading: planRow.deadline.why,
        fix: confirmDay(planRow, planRow.deadline.lastDay),
      })),
};
