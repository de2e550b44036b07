import type { Check } from '../check';
import { placeOf } from '../place';
import { rowsWithPeriod } from './rows';
import { isReadOnceTidied } from './tidiedReading';

export const unreadablePeriod: Check = {
  code: 'period.unreadable',
  severity: 'warning',
  promise: 'Every period can be read as years, as a rule or as a condition.',
  ofRows: ({ rows }) =>
    rowsWithPeriod(rows)
      .filter(({ period }) => period.kind === 'unreadable')
      .filter((planRow) => !isReadOnceTidied(planRow))
      .map(({ table, row, period }) => ({
        ...placeOf(table, row, 'period'),
        found: period.text,
        expected: { code: 'check.period.forms' },
        message: { code: 'check.period.unreadable', params: { text: period.text } },
        reading: period.why,
        fix: null,
      })),
};
