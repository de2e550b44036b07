import { cellName } from './a1';
import type { SnapshotCell, SnapshotRow, TableSnapshot } from './snapshot';

/**
 * A row of the table's body in which nothing of ours is written, which no snapshot lists: one that was emptied,
 * or added and emptied again. Undefined where something is written there, or the row lies outside the table.
 * @param row of the sheet, from 0
 */
export function blankRow(table: TableSnapshot, row: number | undefined): SnapshotRow | undefined {
  if (row === undefined || row <= table.headingRow || row > table.lastRow) return undefined;
  if (table.rows.some((each) => each.row === row)) return undefined;
  const cells = Object.entries(table.columns).map(([id, column]): [string, SnapshotCell] => [
    id,
    { value: null, text: '', format: undefined, computed: false, cell: cellName(row, column) },
  ]);
  return { key: '', row, cells: Object.fromEntries(cells) };
}
