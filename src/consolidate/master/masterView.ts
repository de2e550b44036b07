import type { UnitRegistry } from '../../plan/unit/registry';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellPlace, RowPlace } from '../place';
import type { PlainValue } from '../value/plainValue';

/** The coordinator's workbook, as returns are held against it. */
export interface MasterView {
  readonly snapshot: WorkbookSnapshot;
  readonly registry: UnitRegistry;
  /** Null where its carriers are lost. */
  readonly planId: string | null;
  /** By `rowId`; of rows with the same one the first. */
  readonly rows: ReadonlyMap<string, MasterRow>;
  /** Units that get a package, in the order of the registry, see rule 13. */
  readonly units: readonly { readonly unit: string; readonly name: string }[];
  /** What its cell means; undefined where it has no such row or column. */
  value(place: CellPlace): PlainValue | undefined;
  /** What the journal says was merged from the unit into the cell after entry `since`, and was not taken back. */
  mergedFrom(unit: string, place: CellPlace, since: number): PlainValue | undefined;
}

export interface MasterRow {
  readonly place: RowPlace;
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
  /** Codes of the units that lead it; of `PhoiHop` the unit whose row it is. */
  readonly leads: ReadonlySet<string>;
  /** Codes of its coordinating units, tasks alone. */
  readonly coordinators: ReadonlySet<string>;
}

/** The cell of the row, where the workbook has the column. */
export function masterCell({ row }: MasterRow, column: string): SnapshotCell | undefined {
  return row.cells[column];
}
