import type { Check } from '../check';
import { placeOf } from '../place';
import { keyOfLabels } from './keyOfLabels';
import { isKey } from './pattern';

export const orphanKey: Check = {
  code: 'key.orphan',
  severity: 'warning',
  promise: 'Every row of PhoiHop belongs to a task of NhiemVu.',
  run: ({ snapshot, rows, coordination }) => {
    if (!snapshot.tables.NhiemVu) return [];
    // A task whose own key was damaged has a finding of its own; its labels still tell which it is.
    const keys = new Set(rows.flatMap((planRow) => [planRow.row.key, keyOfLabels(planRow)]));
    return coordination
      .filter(({ row }) => isKey('PhoiHop', row.key) && !keys.has(row.key))
      .map(({ table, row }) => ({
        ...placeOf(table, row, 'key'),
        found: row.key,
        expected: null,
        message: { code: 'check.key.orphan', params: { key: row.key } },
        fix: null,
      }));
  },
};
