import type { CheckContext } from '../check';
import type { SnapshotRow, TableSnapshot } from '../../workbook/snapshot';

/** A row of the tables whose rows are told apart by the key of a task or an indicator. */
export interface KeyedRow {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
}

/** The rows of the appendices and of `PhoiHop` that hold anything, in this order. */
export function keyedRows({ rows, coordination }: CheckContext): KeyedRow[] {
  return [...rows.filter(({ filled }) => filled), ...coordination];
}
