import type { IsoDate } from '../../plan/isoDate';
import { rowChanges } from '../../review/row/rowChanges';
import type { EditedValue } from '../../review/row/rowEdit';
import type { WorkbookChange } from '../../workbook/change';
import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** New texts of a row from which the product makes cells of its own. */
export interface RowTexts {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
  readonly values: readonly Pick<EditedValue, 'column' | 'before' | 'after'>[];
}

/**
 * What the product writes beside new texts of `lead` and `deadline`: lead units, kind and last day, as far as
 * they are still its own. The row is looked at by itself, so that another one with its key does not matter.
 */
export function productCells(
  { table, row, values }: RowTexts,
  snapshot: WorkbookSnapshot,
  asOf: IsoDate,
): readonly WorkbookChange[] {
  const { name } = table;
  if (name !== 'NhiemVu' && name !== 'ChiTieu') return [];
  const texts = values.filter(({ column }) => column === 'lead' || column === 'deadline');
  if (texts.length === 0) return [];
  const alone = { ...snapshot, tables: { ...snapshot.tables, [name]: { ...table, rows: [row] } } };
  const edit = {
    row: { table: name, key: row.key, of: null },
    values: texts.map((value) => ({ table: name, ...value })),
  };
  const changes = rowChanges({ edit, snapshot: alone, asOf, original: null });
  return changes.filter(({ column }) => !texts.some((text) => text.column === column));
}
