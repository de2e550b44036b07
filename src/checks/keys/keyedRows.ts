import type { RowsContext } from '../check';
import type { SnapshotRow, TablePlace } from '../../workbook/snapshot';

/** A row of the tables whose rows are told apart by the key of a task or an indicator. */
export interface KeyedRow {
  readonly table: TablePlace;
  readonly row: SnapshotRow;
}

/** The rows of the appendices and of `PhoiHop` that hold anything, in this order. */
export function keyedRows({ rows, coordination }: RowsContext): KeyedRow[] {
  return [...rows.filter(({ filled }) => filled), ...coordination];
}
