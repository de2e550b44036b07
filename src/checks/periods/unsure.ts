import type { Check } from '../check';
import { placeOf } from '../place';

export const unsurePeriod: Check = {
  code: 'period.unsure',
  severity: 'info',
  promise: 'Every period is read surely.',
  run: ({ rows }) =>
    rows
      .filter(({ row, period }) => row.key !== '' && !period.sure && period.kind !== 'unreadable')
      .map(({ table, row, period }) => ({
        ...placeOf(table, row, 'period'),
        found: period.text,
        expected: null,
        message: { code: 'check.period.unsure', params: { text: period.text } },
        reading: period.why,
        fix: null,
      })),
};
