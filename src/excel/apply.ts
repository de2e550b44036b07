import { Failure } from '../plan/failure';
import { parseRange } from '../workbook/a1';
import type { WorkbookChange } from '../workbook/change';
import type { CellValue } from '../workbook/document';
import { recognise } from '../workbook/recognise';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellInput } from './cellInput';
import { read } from './read';

const TEXT = '@';

/**
 * Queues single cells, each a write of its own, so that a filter moves nothing. Rows are found by their
 * keys, since they may have been sorted meanwhile. Nothing is written where a cell does not hold its
 * `before`. Syncs: those of `read`; the writes go with one more.
 *
 * Throws `Failure` `workbook.cell-changed` or `workbook.no-table`.
 */
export async function apply(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
): Promise<void> {
  const snapshot = recognise(await read(context));
  const placed = changes.map((change) => ({ change, ...placeOf(snapshot, change) }));
  for (const { change, table, cell } of placed) {
    if (!isSame(cell.value, change.before)) refuse(table.sheet, cell.cell);
  }
  for (const { change, table, cell } of placed) {
    const range = context.workbook.worksheets.getItem(table.sheet).getRange(cell.cell);
    range.values = [[cellInput(change.after, cell.format === TEXT)]];
  }
}

interface Placed {
  readonly table: TableSnapshot;
  readonly cell: SnapshotCell;
}

function placeOf(snapshot: WorkbookSnapshot, change: WorkbookChange): Placed {
  const table = snapshot.tables[change.table];
  if (!table) throw new Failure('workbook.no-table', { table: change.table });
  const cell = rowOf(table, change)?.cells[change.column];
  return cell ? { table, cell } : refuse(change.sheet, change.cell);
}

/** The row with the key; among several, or where the key itself was changed, the one that stood there. */
function rowOf(table: TableSnapshot, { key, of, cell }: WorkbookChange): SnapshotRow | undefined {
  const stood = parseRange(cell)?.top;
  const keyed = table.rows.filter((row) => row.key === key && (of === undefined || row.of === of));
  const [only, ...others] = keyed;
  if (only && others.length === 0) return only;
  const candidates = keyed.length > 0 ? keyed : table.rows;
  return candidates.find(({ row }) => row === stood);
}

/** An empty cell and an empty text are the same. */
function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one === '' ? null : one) === JSON.stringify(other === '' ? null : other);
}

function refuse(sheet: string, cell: string): never {
  throw new Failure('workbook.cell-changed', { sheet, cell });
}
