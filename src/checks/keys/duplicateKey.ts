import type { Check } from '../check';
import { placeOf } from '../place';

export const duplicateKey: Check = {
  code: 'key.duplicate',
  severity: 'error',
  promise: 'No two rows of an appendix have the same key.',
  run: ({ rows }) => {
    const first = new Map<string, string>();
    return rows.flatMap(({ table, row }) => {
      if (row.key === '') return [];
      const name = `${table.name} ${row.key}`;
      const earlier = first.get(name);
      if (earlier === undefined) {
        first.set(name, row.cells.key?.cell ?? '');
        return [];
      }
      return [
        {
          ...placeOf(table, row, 'key'),
          found: row.key,
          expected: null,
          message: { code: 'check.key.duplicate', params: { key: row.key, earlier } },
          fix: null,
        },
      ];
    });
  },
};
