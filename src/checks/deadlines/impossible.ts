import type { Deadline } from '../../plan/deadline/deadline';
import type { Check } from '../check';
import { placeOf } from '../place';
import { datedRows, enteredDay } from './rows';

/** What the reader says of a day, month, quarter or year that does not exist, or a span that ends before it begins. */
const NOT_IN_THE_CALENDAR: ReadonlySet<string> = new Set([
  'deadline.noSuchYear',
  'deadline.noSuchQuarter',
  'deadline.noSuchMonth',
  'deadline.noSuchDay',
  'deadline.noLeapDay',
  'deadline.reversed',
]);

/** True where the text has the form of a date that the calendar does not have. */
export function isImpossible(deadline: Deadline): boolean {
  return deadline.kind === 'unreadable' && deadline.why.some(({ code }) => NOT_IN_THE_CALENDAR.has(code));
}

export const impossibleDeadline: Check = {
  code: 'deadline.impossible',
  severity: 'error',
  promise: 'Every day, month and quarter that a deadline names is in the calendar.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter((row) => isImpossible(row.deadline) && enteredDay(row) === null)
      .map(({ table, row, deadline }) => ({
        ...placeOf(table, row, 'deadline'),
        found: deadline.text,
        expected: null,
        message: { code: 'check.deadline.impossible', params: { text: deadline.text } },
        reading: deadline.why,
        fix: null,
      })),
};
