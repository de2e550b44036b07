import type { Check } from '../check';
import { placeOf } from '../place';
import { rowsWithPeriod } from './rows';

export const missingPeriod: Check = {
  code: 'period.missing',
  severity: 'warning',
  promise: 'Every task and indicator has a period.',
  ofRows: ({ rows }) =>
    rowsWithPeriod(rows)
      .filter(({ period }) => period.kind === 'none')
      .map(({ table, row }) => ({
        ...placeOf(table, row, 'period'),
        found: '',
        expected: { code: 'check.period.forms' },
        message: { code: 'check.period.missing' },
        fix: null,
      })),
};
