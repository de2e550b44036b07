import type { UnitPart } from '../plan/unit/unit';
import type { SnapshotRow, TablePlace, WorkbookSnapshot } from '../workbook/snapshot';
import { rawText } from './cellContent';
import type { KnownRows } from './knownRows';
import { once } from './once';

/** A row of `PhoiHop` with what its unit cell means. */
export interface CoordinationRow {
  readonly table: TablePlace;
  readonly row: SnapshotRow;
  readonly unit: readonly UnitPart[];
  readonly date1904: boolean;
}

/** Every row of `PhoiHop`, in the order of the sheet; those that are known stay. */
export function coordinationRows(
  snapshot: WorkbookSnapshot,
  units: (cell: string) => readonly UnitPart[],
  known?: KnownRows,
): CoordinationRow[] {
  const table = snapshot.tables.PhoiHop;
  const place = known?.places.get('PhoiHop') ?? table;
  if (!table || !place) return [];
  return table.rows.map((row) => {
    const before = known?.coordination.get(row);
    if (before) return before;
    const read = coordinationRow(place, row, units, snapshot.date1904);
    known?.coordination.set(row, read);
    return read;
  });
}

function coordinationRow(
  table: TablePlace,
  row: SnapshotRow,
  units: (cell: string) => readonly UnitPart[],
  date1904: boolean,
): CoordinationRow {
  const unit = once(() => units(rawText(row.cells.unit)));
  return {
    table,
    row,
    date1904,
    get unit() {
      return unit();
    },
  };
}
