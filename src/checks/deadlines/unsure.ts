import type { Check } from '../check';
import { placeOf } from '../place';
import { confirmDay } from './confirmDay';
import { datedRows, enteredDay } from './rows';
import { isReadOnceTidied } from './tidiedReading';

/** The kinds that are asked about as what they are. */
const ASKED_ELSEWHERE: ReadonlySet<string> = new Set(['unreadable', 'several', 'conditional']);

export const unsureDeadline: Check = {
  code: 'deadline.unsure',
  severity: 'warning',
  promise: 'Every deadline that names a day is read surely, or somebody confirmed the last day.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter(({ deadline }) => !deadline.sure && !ASKED_ELSEWHERE.has(deadline.kind))
      .filter((planRow) => enteredDay(planRow) === null && !isReadOnceTidied(planRow))
      .map((planRow) => {
        const { table, row, deadline } = planRow;
        return {
          ...placeOf(table, row, 'deadline'),
          found: deadline.text,
          expected: null,
          message: { code: 'check.deadline.unsure', params: { text: deadline.text } },
          reading: deadline.why,
          fix: confirmDay(planRow, deadline.lastDay),
        };
      }),
};
