import type { Check } from '../check';
import { perObject } from '../perObject';
import { placeOf } from '../place';
import { keyedRows, type KeyedRow } from './keyedRows';

/** What two rows that are the same have in common. */
const nameOf = perObject(({ table, row }: KeyedRow) => JSON.stringify([table.name, row.key, row.of]));

export const duplicateKey: Check = {
  code: 'key.duplicate',
  severity: 'error',
  promise: 'No two rows of an appendix have the same key, and no two rows of PhoiHop the same key and unit.',
  run: (context) => {
    const first = new Map<string, string>();
    return keyedRows(context).flatMap((keyed) => {
      const { table, row } = keyed;
      if (row.key === '') return [];
      const name = nameOf(keyed);
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
