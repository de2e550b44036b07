import type { UnplacedRow, UnreachedName } from '../../../consolidate/package/leftOver';
import type { Place } from '../../../workbook/port';
import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';

/** Something that is in no package, with the cell in which a person mends it; null where that is gone. */
export interface LeftPlace {
  readonly row: UnplacedRow | UnreachedName;
  readonly place: Place | null;
}

/**
 * The cells in which left-over rows and names are mended. Rows of the same key and name are told apart by their
 * order, which is that of the sheet.
 */
export function leftOverPlaces(
  rows: readonly (UnplacedRow | UnreachedName)[],
  { tables }: WorkbookSnapshot,
): readonly LeftPlace[] {
  const taken = new Set<SnapshotRow>();
  return rows.map((row) => {
    const table = tables[row.table];
    const fits = (table?.rows ?? []).filter(({ key }) => key === row.key);
    // Of rows with one key the first goes out; it is the later ones that are left over.
    const found =
      fits.length > 1 && !('column' in row)
        ? (row.key === '' ? fits : fits.slice(1)).find((each) => !taken.has(each))
        : fits[0];
    if (!table || !found) return { row, place: null };
    if (!('column' in row)) taken.add(found);
    return { row, place: placeIn(table, found, row) };
  });
}

function placeIn(
  table: TableSnapshot,
  { cells }: SnapshotRow,
  row: UnplacedRow | UnreachedName,
): Place | null {
  const { code } = row.why;
  const column =
    code === 'split.why.no-key' || code === 'split.why.doubled'
      ? 'key'
      : 'column' in row
        ? row.column
        : cells.leadUnits?.text.trim() === ''
          ? 'lead'
          : 'leadUnits';
  const cell = cells[column] ?? cells.lead ?? cells.key;
  return cell ? { sheet: table.sheet, cell: cell.cell } : null;
}
