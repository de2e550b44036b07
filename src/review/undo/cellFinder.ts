import { parseRange } from '../../workbook/a1';
import { blankRow } from '../../workbook/blankRow';
import type { WorkbookChange } from '../../workbook/change';
import type { RowName } from '../../workbook/rowName';
import { rowsByKey } from '../../workbook/rowsByKey';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { RowTrail } from './rowTrail';
import { isPartOfName } from './rowTrail';

/** Where the cell of a change stands now. */
export interface FoundCell {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
  readonly cell: SnapshotCell;
}

/** Finds the cells that earlier changes wrote, wherever their rows were moved since; null for one that is gone. */
export function cellFinder(
  { tables }: WorkbookSnapshot,
  trail: RowTrail,
): (change: WorkbookChange) => FoundCell | null {
  const indexes = new Map<TableSnapshot, RowIndex>();
  return (change) => {
    const table = tables[change.table];
    if (!table) return null;
    const index = indexes.get(table) ?? rowsByKey(table);
    indexes.set(table, index);
    // A change of a key is looked for under the name that it gave.
    const names = isPartOfName(change) ? [trail.nameNow(change)] : [change, trail.nameNow(change)];
    for (const name of names) {
      // A row that was emptied whole has no name any more: it is known by its place.
      const row =
        rowCalled(index, name, change) ?? (name.key === '' ? blankRow(table, placeOf(change)) : undefined);
      const cell = row?.cells[change.column];
      if (row) return cell ? { table, row, cell } : null;
    }
    return null;
  };
}

type RowIndex = ReadonlyMap<string, readonly SnapshotRow[]>;

/** The row of this name; among several, or where it has none, the one that stood there. */
function rowCalled(index: RowIndex, name: RowName, { cell }: WorkbookChange): SnapshotRow | undefined {
  const called = (index.get(name.key) ?? []).filter(({ of }) => name.of === undefined || of === name.of);
  const [only, ...others] = called;
  if (name.key !== '' && only && others.length === 0) return only;
  const stood = placeOf({ cell });
  return called.find(({ row }) => row === stood);
}

/** The row of the sheet in which a change was made, from 0. */
function placeOf({ cell }: Pick<WorkbookChange, 'cell'>): number | undefined {
  return parseRange(cell)?.top;
}
