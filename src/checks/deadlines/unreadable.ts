import type { Check } from '../check';
import { placeOf } from '../place';
import { isImpossible } from './impossible';
import { datedRows, enteredDay } from './rows';
import { isReadOnceTidied } from './tidiedReading';

export const unreadableDeadline: Check = {
  code: 'deadline.unreadable',
  severity: 'error',
  promise: 'Every deadline can be read as a day, a rule or a condition, or somebody entered the last day.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter(({ deadline }) => deadline.kind === 'unreadable' && !isImpossible(deadline))
      .filter((planRow) => enteredDay(planRow) === null && !isReadOnceTidied(planRow))
      .map(({ table, row, deadline }) => ({
        ...placeOf(table, row, 'deadline'),
        found: deadline.text,
        expected: { code: 'check.deadline.forms' },
        message: { code: 'check.deadline.unreadable', params: { text: deadline.text } },
        reading: deadline.why,
        fix: null,
      })),
};
