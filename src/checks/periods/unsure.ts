import type { Check } from '../check';
import { placeOf } from '../place';
import { rowsWithPeriod } from './rows';
import { isReadOnceTidied } from './tidiedReading';

export const unsurePeriod: Check = {
  code: 'period.unsure',
  severity: 'info',
  promise: 'Every period is read surely.',
  ofRows: ({ rows }) =>
    rowsWithPeriod(rows)
      .filter(({ period }) => !period.sure && period.kind !== 'unreadable')
      .filter((planRow) => !isReadOnceTidied(planRow))
      .map(({ table, row, period }) => ({
        ...placeOf(table, row, 'period'),
        found: period.text,
        expected: null,
        message: { code: 'check.period.unsure', params: { text: period.text } },
        reading: period.why,
        fix: null,
      })),
};
