import type { Check } from '../check';
import { placeOf } from '../place';
import { datedRows } from './rows';

export const ruleFromResult: Check = {
  code: 'deadline.rule-from-result',
  severity: 'info',
  promise: 'No standing task takes its reporting days from the text of its result.',
  ofRows: ({ rows }) =>
    datedRows(rows)
      .filter(({ deadline }) => deadline.why.some((why) => why.code === 'deadline.fromResult'))
      .map(({ table, row, deadline }) => ({
        ...placeOf(table, row, 'deadline'),
        found: deadline.text,
        expected: null,
        message: {
          code: 'check.deadline.rule-from-result',
          params: { result: row.cells.result?.text ?? '' },
        },
        reading: deadline.why,
        fix: null,
      })),
};
