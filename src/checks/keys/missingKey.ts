import type { Check } from '../check';
import { placeOf } from '../place';
import { textOf } from '../planRow';

export const missingKey: Check = {
  code: 'key.missing',
  severity: 'error',
  promise: 'Every row that holds anything has a key.',
  run: ({ rows }) =>
    rows
      .filter(({ row, filled }) => filled && row.key === '')
      .map(({ table, row }) => ({
        ...placeOf(table, row, 'key'),
        found: '',
        expected: null,
        message: { code: 'check.key.missing', params: { text: textOf(row, 'text').slice(0, 80) } },
        fix: null,
      })),
};
