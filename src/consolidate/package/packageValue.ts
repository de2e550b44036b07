import type { CellValue } from '../../workbook/document';
import { serialOfDay } from '../../workbook/serial';
import type { SnapshotCell, SnapshotRow } from '../../workbook/snapshot';
import type { ColumnDefinition, TableDefinition } from '../../workbook/tableDefinition';
import type { TableRow } from '../../workbook/blueprint/tableRow';

const DIFFERENCE = serialOfDay('2000-01-01') - serialOfDay('2000-01-01', true);

/** A row of the coordinator's workbook as it goes out: values alone, columns by formula left out. */
export function packageRow({ columns }: TableDefinition, row: SnapshotRow, date1904: boolean): TableRow {
  return Object.fromEntries(
    columns.flatMap((column) =>
      column.kind === 'formula' ? [] : [[column.id, packageValue(row.cells[column.id], column, date1904)]],
    ),
  );
}

/**
 * What stands in a cell of a unit's workbook for a cell of the coordinator's: a formula's result, a day by the
 * 1900 date system, a share as its hundredths, and in a column of text what a person sees there as text.
 */
function packageValue(
  cell: SnapshotCell | undefined,
  column: ColumnDefinition,
  date1904: boolean,
): CellValue {
  if (!cell || cell.text === '') return null;
  const { value, text, format } = cell;
  if (typeof value !== 'number' && typeof value !== 'boolean') return text;
  if (column.kind === 'text') return text;
  if (typeof value === 'boolean') return value;
  if (column.kind === 'percent' && format?.includes('%')) return Number(text);
  return column.kind === 'date' && date1904 ? value + DIFFERENCE : value;
}
