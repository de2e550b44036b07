import type { UnitPart } from '../plan/unit/unit';
import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { rawText } from './cellContent';
import { once } from './once';

/** A row of `PhoiHop` with what its unit cell means. */
export interface CoordinationRow {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
  readonly unit: readonly UnitPart[];
}

/** Every row of `PhoiHop`, in the order of the sheet. */
export function coordinationRows(
  snapshot: WorkbookSnapshot,
  units: (cell: string) => readonly UnitPart[],
): CoordinationRow[] {
  const table = snapshot.tables.PhoiHop;
  if (!table) return [];
  return table.rows.map((row) => {
    const unit = once(() => units(rawText(row.cells.unit)));
    return {
      table,
      row,
      get unit() {
        return unit();
      },
    };
  });
}
