import type { SnapshotRow, TablePlace } from '../workbook/snapshot';
import type { WorkbookChange } from '../workbook/change';
import type { CellValue } from '../workbook/document';
import type { FindingDraft } from './check';

/** The part of a finding that says where. */
export type FindingPlace = Pick<FindingDraft, 'sheet' | 'table' | 'key' | 'column' | 'of' | 'cell'>;

/** The place of a cell of a row; a column that the workbook lacks has no cell. */
export function placeOf(table: TablePlace, row: SnapshotRow, column: string): FindingPlace {
  return {
    sheet: table.sheet || null,
    table: table.name,
    key: row.key || null,
    column,
    ...(row.of === undefined ? {} : { of: row.of }),
    cell: row.cells[column]?.cell || null,
  };
}

/** The place of what concerns the workbook as a whole. */
export const nowhere: FindingPlace = { sheet: null, table: null, key: null, column: null, cell: null };

/** The change that writes a value into a cell of a row, or null where the workbook lacks the column. */
export function changeOf(
  table: TablePlace,
  row: SnapshotRow,
  column: string,
  after: CellValue,
): WorkbookChange | null {
  const cell = row.cells[column];
  if (!cell || cell.cell === '' || row.key === '') return null;
  return {
    table: table.name,
    key: row.key,
    ...(row.of === undefined ? {} : { of: row.of }),
    column,
    sheet: table.sheet,
    cell: cell.cell,
    before: cell.value,
    after,
  };
}
