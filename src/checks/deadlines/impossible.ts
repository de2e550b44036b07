import type { Deadline } from '../../plan/deadline/deadline';
import type { Check } from '../check';
import { placeOf } from '../place';
import { datedRows, lastDayOf } from './rows';

/** True where the text has the form of a date that the calendar does not have. */
export function isImpossible(deadline: Deadline): boolean {
  return (
    deadline.kind === 'unreadable' && deadline.why.some((why) => why.code.startsWith('deadline.impossible'))
  );
}

export const impossibleDeadline: Check = {
  code: 'deadline.impossible',
  severity: 'error',
  promise: 'Every day, month and quarter that a deadline names is in the calendar.',
  run: ({ rows }) =>
    datedRows(rows)
      .filter((row) => isImpossible(row.deadline) && lastDayOf(row) === null)
      .map(({ table, row, deadline }) => ({
        ...placeOf(table, row, 'deadline'),
        found: deadline.text,
        expected: null,
        message: { code: 'check.deadline.impossible', params: { text: deadline.text } },
        reading: deadline.why,
        fix: null,
      })),
};
