import type { Check } from '../check';
import { placeOf } from '../place';
import { keyedRows } from './keyedRows';

export const duplicateKey: Check = {
  code: 'key.duplicate',
  severity: 'error',
  promise: 'No two rows of an appendix have the same key, and no two rows of PhoiHop the same key and unit.',
  run: (context) => {
    const first = new Map<string, string>();
    return keyedRows(context).flatMap(({ table, row }) => {
      if (row.key === '') return [];
      const name = [table.name, row.key, row.of].join('\u0000');
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, row.cells.key?.cell ?? '');
        return [];
      }
      const message =
        row.of === undefined
          ? { code: 'check.key.duplicate', params: { key: row.key, earlier } }
          : { code: 'check.key.duplicate.unit', params: { key: row.key, unit: row.of, earlier } };
      return [{ ...placeOf(table, row, 'key'), found: row.key, expected: null, message, fix: null }];
    });
  },
};
