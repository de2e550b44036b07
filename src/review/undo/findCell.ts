import { parseRange } from '../../workbook/a1';
import type { WorkbookChange } from '../../workbook/change';
import type { RowName } from '../../workbook/rowName';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { RowTrail } from './rowTrail';
import { isPartOfName } from './rowTrail';

/** Where the cell of a change stands now. */
export interface FoundCell {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
  readonly cell: SnapshotCell;
}

/** Finds the cell that an earlier change wrote, wherever its row was moved since; null where it is gone. */
export function findCell(
  { tables }: WorkbookSnapshot,
  trail: RowTrail,
  change: WorkbookChange,
): FoundCell | null {
  const table = tables[change.table];
  if (!table) return null;
  // A change of a key is looked for under the name that it gave.
  const names = isPartOfName(change) ? [trail.nameNow(change)] : [change, trail.nameNow(change)];
  for (const name of names) {
    const row = rowCalled(table, name, change);
    const cell = row?.cells[change.column];
    if (row) return cell ? { table, row, cell } : null;
  }
  return null;
}

/** The row of this name; among several, or where it has none, the one that stood there. */
function rowCalled(table: TableSnapshot, name: RowName, { cell }: WorkbookChange): SnapshotRow | undefined {
  const called = table.rows.filter(
    ({ key, of }) => key === name.key && (name.of === undefined || of === name.of),
  );
  const [only, ...others] = called;
  if (name.key !== '' && only && others.length === 0) return only;
  const stood = parseRange(cell)?.top;
  return called.find(({ row }) => row === stood);
}
