import type { BaseTable } from '../../workbook/carrier/packageContent';
import type { RowPlace } from '../place';
import { baseRows, type BaseRows } from './baseRows';
import type { HeldRow, Weighing } from './heldRow';
import { fileCell, rowsById, type ReturnedRow, type ReturnedTable } from './returnedTable';
import { addTo, emptyTally, type Tally } from './tally';
import { weighAdded, weighUnknown } from './weighAdded';
import { weighAddedColumns } from './weighAddedColumns';
import { ACCOUNTS, weighFindings } from './weighFindings';
import { weighRepeated } from './weighRepeated';
import { weighRow } from './weighRow';

const NOTHING_KNOWN: BaseRows = { columns: new Map(), rows: new Map() };

/**
 * Holds every cell of a table against what went out.
 *
 * @param base undefined where the package had no such table, or nothing is known of it
 * @returns how many rows went out and may stand among those that nobody can tell any more
 */
export function weighTable(
  table: ReturnedTable,
  base: BaseTable | undefined,
  weighing: Weighing,
  tally: Tally,
): number {
  const { definition } = table;
  weighAddedColumns(table, tally);
  if (ACCOUNTS.has(definition.name)) {
    weighFindings(table, tally);
    return 0;
  }
  const went = base ? baseRows(definition, base, weighing.master.registry) : NOTHING_KNOWN;
  const byId = rowsById(table);
  for (const [id, rows] of byId) {
    const [first] = rows;
    if (first?.known) weighRows(table, rows, heldRow(id, first.known, went, weighing), weighing, tally);
  }
  for (const row of table.rows) {
    if (row.hidden || !table.identified) weighUnknown(table, row, tally);
    else if (!row.known) weighAdded(table, row, weighing.date1904, tally);
  }
  const gone = [...went.rows].filter(([id]) => !byId.has(id));
  if (!table.identified || table.rows.some(({ hidden }) => hidden)) return gone.length;
  for (const [, { place }] of gone) tally.removed.push({ ...place, ...headingOf(table) });
  return 0;
}

function weighRows(
  table: ReturnedTable,
  rows: readonly ReturnedRow[],
  held: HeldRow,
  weighing: Weighing,
  tally: Tally,
): void {
  const [first, second] = rows;
  if (!first) return;
  if (held.master && second) {
    weighRepeated(table, rows, held, weighing, tally);
  } else if (held.master) {
    weighRow(table, first, held, weighing, tally);
  } else {
    for (const row of rows) weighGone(table, row, held, weighing, tally);
  }
}

/**
 * A row that the coordinator's workbook does not have: sent back as it went out it asks for nothing, since the
 * coordinator took it out meanwhile; else it is asked for anew.
 */
function weighGone(
  table: ReturnedTable,
  row: ReturnedRow,
  held: HeldRow,
  weighing: Weighing,
  tally: Tally,
): void {
  if (held.base) {
    const alone = emptyTally();
    weighRow(table, row, held, weighing, alone);
    if (alone.changed.length + alone.withdrawn.length === 0) {
      addTo(tally, alone);
      return;
    }
  }
  weighAdded(table, row, weighing.date1904, tally);
}

function heldRow(id: string, written: RowPlace, went: BaseRows, { master }: Weighing): HeldRow {
  const base = went.rows.get(id) ?? null;
  const own = master.rows.get(id);
  return { place: own?.place ?? base?.place ?? written, base, columns: went.columns, master: own };
}

/** A row that is gone has no cell; the heading of its key says where it was missed. */
function headingOf(table: ReturnedTable): ReturnType<typeof fileCell> {
  const key = table.columns.find(({ column }) => column.id === table.definition.identity[0]);
  return fileCell(table, table.raw.top, key?.place ?? 0);
}
