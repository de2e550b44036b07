import type { Check } from '../check';
import { placeOf } from '../place';
import { datedRows, enteredDay } from './rows';

export const missingDeadline: Check = {
  code: 'deadline.missing',
  severity: 'error',
  promise: 'Every task and indicator says by when it is to be done.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter((row) => row.deadline.kind === 'none' && enteredDay(row) === null)
      .map(({ table, row }) => ({
        ...placeOf(table, row, 'deadline'),
        found: '',
        expected: null,
        message: { code: 'check.deadline.missing' },
        fix: null,
      })),
};
