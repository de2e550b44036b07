import type { Check } from '../check';
import { placeOf } from '../place';
import { isKey } from './pattern';

export const orphanKey: Check = {
  code: 'key.orphan',
  severity: 'warning',
  promise: 'Every row of PhoiHop belongs to a task of NhiemVu.',
  run: ({ snapshot, coordination }) => {
    const tasks = snapshot.tables.NhiemVu;
    if (!tasks) return [];
    const keys = new Set(tasks.rows.map(({ key }) => key));
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
