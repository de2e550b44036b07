import { isBlank } from '../cellContent';
import type { Check } from '../check';
import { placeOf } from '../place';

export const missingUnit: Check = {
  code: 'unit.missing',
  severity: 'error',
  promise: 'Every row of PhoiHop says whose contribution it is.',
  ofRows: ({ coordination }) =>
    coordination
      .filter(({ row }) => row.key !== '' && isBlank(row.cells.unit))
      .map(({ table, row }) => ({
        ...placeOf(table, row, 'unit'),
        found: '',
        expected: null,
        message: { code: 'check.unit.missing' },
        fix: null,
      })),
};
