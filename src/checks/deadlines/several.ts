import type { Check } from '../check';
import { placeOf } from '../place';
import { confirmDay } from './confirmDay';
import { datedRows, enteredDay } from './rows';

export const severalDeadlines: Check = {
  code: 'deadline.several',
  severity: 'warning',
  promise: 'A cell names one deadline, or somebody entered which of them counts.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter((row) => row.deadline.kind === 'several' && enteredDay(row) === null)
      .map((planRow) => {
        const days = (planRow.deadline.parts ?? []).flatMap((part) =>
          part.lastDay === null ? [] : [part.lastDay],
        );
        return {
          ...placeOf(planRow.table, planRow.row, 'deadline'),
          found: planRow.deadline.text,
          expected: null,
          message: { code: 'check.deadline.several', params: { text: planRow.deadline.text } },
          reading: planRow.deadline.why,
          fix: confirmDay(planRow, [...days].sort().at(-1) ?? null),
        };
      }),
};
