import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { CellValue } from '../../workbook/document';
import { Failure } from '../../plan/failure';

/** A row of the plan, and the unit whose part in it is meant where that is a row of `PhoiHop`. */
export interface RowAddress {
  readonly table: 'NhiemVu' | 'ChiTieu';
  readonly key: string;
  /** As it stands in the unit's cell. */
  readonly of: string | null;
}

/** New values for cells of a row, each with what its cell held when the person began. */
export interface RowEdit {
  readonly row: RowAddress;
  readonly values: readonly EditedValue[];
}

export interface EditedValue {
  /** `PhoiHop` alone where the column is the coordinating unit's. */
  readonly table: 'NhiemVu' | 'ChiTieu' | 'PhoiHop';
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A row where it stands in the snapshot. */
export interface FoundRow {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
}

/**
 * The row with the key. Rows are told apart by their keys, so that a filter or a sort moves nothing: null
 * where there is none, and where the key stands in several rows, see `isDoubled`.
 */
export function findRow(snapshot: WorkbookSnapshot, { table, key }: RowAddress): FoundRow | null {
  return only(snapshot.tables[table], (row) => row.key === key && key !== '');
}

/** The row of `PhoiHop` of the unit; null where there is none or several. */
export function findContribution(snapshot: WorkbookSnapshot, { key, of }: RowAddress): FoundRow | null {
  return of === null ? null : only(snapshot.tables.PhoiHop, (row) => row.key === key && row.of === of);
}

/** True where what names the row stands in several rows, so that nobody can tell which one is meant. */
export function isDoubled(snapshot: WorkbookSnapshot, { table, key, of }: RowAddress): boolean {
  const keyed = snapshot.tables[table]?.rows.filter((row) => row.key === key) ?? [];
  const ofUnit = snapshot.tables.PhoiHop?.rows.filter((row) => row.key === key && row.of === of) ?? [];
  return keyed.length > 1 || ofUnit.length > 1;
}

/**
 * The row that an edit is for. Throws `Failure` `row.doubled` where its key stands in several rows, `row.gone`
 * where it stands in none.
 */
export function editedRow(
  snapshot: WorkbookSnapshot,
  address: RowAddress,
  table: EditedValue['table'],
): FoundRow {
  const found = table === 'PhoiHop' ? findContribution(snapshot, address) : findRow(snapshot, address);
  if (found) return found;
  throw new Failure(isDoubled(snapshot, address) ? 'row.doubled' : 'row.gone', { key: address.key });
}

function only(table: TableSnapshot | undefined, is: (row: SnapshotRow) => boolean): FoundRow | null {
  const rows = table?.rows.filter(is) ?? [];
  const [row] = rows;
  return table && row && rows.length === 1 ? { table, row } : null;
}
