import { textOf } from '../cellContent';
import type { SnapshotRow } from '../../workbook/snapshot';
import type { Check, CheckContext } from '../check';
import { placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { shortened } from '../shortened';
import { keyedRows } from './keyedRows';
import { keyOfLabels } from './keyOfLabels';
import { isKey } from './pattern';

export const missingKey: Check = {
  code: 'key.missing',
  severity: 'error',
  promise: 'Every row that holds anything has a key.',
  run: (context) => {
    const bare = keyedRows(context).filter(({ row }) => row.key === '' && row.cells.key);
    if (bare.length === 0) return [];
    const byLabels = keysByLabels(context);
    return bare.map(({ table, row }) => {
      const text = textOf(row, table.name === 'PhoiHop' ? 'unit' : 'text').trim();
      const key = byLabels.get(row);
      const code = text === '' ? 'check.key.missing.bare' : 'check.key.missing';
      return {
        ...placeOf(table, row, 'key'),
        found: '',
        expected:
          key === undefined
            ? { code: `check.key.form.${table.name}` }
            : { code: 'check.as-text', params: { text: key } },
        message:
          key === undefined
            ? { code, params: { text: shortened(text) } }
            : { code: 'check.key.missing.labels', params: { text: shortened(text), key } },
        fix: null,
      };
    });
  },
};

/** The keys that the labels of rows without one make, where no other row has the key or makes it too. */
function keysByLabels({ rows }: CheckContext): ReadonlyMap<SnapshotRow, string> {
  const taken = new Map<string, number>();
  const take = (table: string, key: string): void => {
    const name = `${table} ${key}`;
    taken.set(name, (taken.get(name) ?? 0) + 1);
  };
  const made = new Map<PlanRow, string>();
  for (const planRow of rows) {
    const { table, row } = planRow;
    const key = row.key === '' ? keyOfLabels(planRow) : row.key;
    take(table.name, key);
    const last = textOf(row, table.name === 'ChiTieu' ? 'label' : 'number').trim();
    // A row that was added below others often has their part and section, and no number of its own.
    if (row.key === '' && last !== '' && textOf(row, 'text').trim() !== '') made.set(planRow, key);
  }
  return new Map(
    [...made]
      .filter(([{ table }, key]) => isKey(table.name, key) && taken.get(`${table.name} ${key}`) === 1)
      .map(([{ row }, key]) => [row, key]),
  );
}
