import type { SnapshotRow, TableSnapshot } from './snapshot';

/** The rows of a table under each key, in the order of the sheet; those without one are under the empty key. */
export function rowsByKey({
  rows,
}: Pick<TableSnapshot, 'rows'>): ReadonlyMap<string, readonly SnapshotRow[]> {
  const index = new Map<string, SnapshotRow[]>();
  for (const row of rows) {
    const same = index.get(row.key);
    if (same) same.push(row);
    else index.set(row.key, [row]);
  }
  return index;
}
