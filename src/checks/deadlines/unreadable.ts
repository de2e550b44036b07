import type { Check } from '../check';
import { placeOf } from '../place';
import { isImpossible } from './impossible';
import { datedRows, lastDayOf } from './rows';

export const unreadableDeadline: Check = {
  code: 'deadline.unreadable',
  severity: 'error',
  promise: 'Every deadline can be read as a day, a rule or a condition, or somebody entered the last day.',
  run: ({ rows }) =>
    datedRows(rows)
      .filter(
        (row) => row.deadline.kind === 'unreadable' && !isImpossible(row.deadline) && lastDayOf(row) === null,
      )
      .map(({ table, row, deadline }) => ({
        ...placeOf(table, row, 'deadline'),
        found: deadline.text,
        expected: { code: 'check.deadline.forms' },
        message: { code: 'check.deadline.unreadable', params: { text: deadline.text } },
        reading: deadline.why,
        fix: null,
      })),
};
