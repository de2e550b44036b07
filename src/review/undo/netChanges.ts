import { joined, type WorkbookChange } from '../../workbook/change';

/** An entry's changes, one for each cell: what stood there before the first, what stands there after the last. */
export function netChanges(changes: readonly WorkbookChange[]): readonly WorkbookChange[] {
  const byCell = new Map<string, WorkbookChange>();
  for (const change of changes) {
    const { table, key, of, column, cell } = change;
    // Rows without a key, or with one twice, are told apart by where they stood.
    const place = JSON.stringify([table, key, of, column, cell]);
    const first = byCell.get(place);
    byCell.set(place, first ? joined(first, change) : change);
  }
  return [...byCell.values()];
}
