import { Failure } from '../plan/failure';
import { cellName, parseRange } from './a1';
import type { WorkbookChange } from './change';
import type { CellValue } from './document';
import type { MergeStep } from './mergeStep';
import { isSame } from './sameValue';
import type { TableSnapshot, WorkbookSnapshot } from './snapshot';
import { headingOf } from './structuredReference';
import type { TableName } from './tableDefinition';

/** A change of a merge, and whether it fills a cell below the table as it stands. */
export interface PlacedChange {
  readonly change: WorkbookChange;
  readonly added: boolean;
}

/** A table that gets rows. */
export interface PlacedGrowth {
  readonly table: TableSnapshot;
  /** How many come below it. */
  readonly rows: number;
  /** How many rows at its end are taken beside them. */
  readonly reused: number;
}

/** A merge with the places that its added rows get in the workbook as it stands. */
export interface PlacedStep {
  readonly grow: readonly PlacedGrowth[];
  /** In the order of the step, to which its facts refer. */
  readonly changes: readonly PlacedChange[];
}

/**
 * Gives the rows that a merge adds their places, in the order in which their cells come in the step: first
 * those at the table's end that are blank, or hold what they are to get from a try that broke off, then below
 * it. Until it is written such a row has no name, so the changes of its cells name none: that is how the
 * journal follows it to the name that it gets.
 *
 * @throws Failure `workbook.no-table`, `workbook.no-column` where an added row has no place for a value
 * @throws RangeError for a step that fills more rows than it adds
 */
export function placedStep(step: MergeStep, snapshot: WorkbookSnapshot): PlacedStep {
  const added = step.grow
    .filter(({ rows }) => rows > 0)
    .map(({ table: name, rows }): AddedRows => {
      const table = snapshot.tables[name];
      if (!table) throw new Failure('workbook.no-table', { table: name });
      return { table, rows, ...placesIn(table, rows, step.changes) };
    });
  const byTable = new Map(added.map((each) => [each.table.name, each]));
  return {
    grow: added.map(({ table, rows, reused }) => ({ table, rows: rows - reused, reused })),
    changes: step.changes.map((change) => {
      const own = byTable.get(change.table);
      const place = own?.places.get(change);
      if (!own || place === undefined) return { change, added: false };
      const { table, reused } = own;
      const row = table.lastRow + 1 - reused + place;
      return { change: changeAt(change, table, row), added: row > table.lastRow };
    }),
  };
}

interface AddedRows {
  readonly table: TableSnapshot;
  readonly rows: number;
  /** Which added row each change is of, from 0. */
  readonly places: ReadonlyMap<WorkbookChange, number>;
  /** How many of them take a row that is there. */
  readonly reused: number;
}

function placesIn(
  table: TableSnapshot,
  count: number,
  changes: readonly WorkbookChange[],
): Pick<AddedRows, 'places' | 'reused'> {
  const places = new Map<WorkbookChange, number>();
  const names = new Map<string, number>();
  const values: Map<string, CellValue>[] = Array.from({ length: count }, () => new Map<string, CellValue>());
  for (const change of changes) {
    if (change.table !== table.name || stands(table, change) || !isSame(change.before, null)) continue;
    const name = nameOf(change);
    const place = names.get(name) ?? names.size;
    const row = values[place];
    if (!row) throw new RangeError(`More than ${count} rows of ${table.name} are filled.`);
    names.set(name, place);
    places.set(change, place);
    row.set(change.column, change.after);
  }
  return { places, reused: reusable(table, values) };
}

/** A cell that is named stands in the table; those of added rows are open, or named below it. */
function stands({ lastRow }: TableSnapshot, { cell }: WorkbookChange): boolean {
  const row = parseRange(cell)?.top;
  return row !== undefined && row <= lastRow;
}

function nameOf({ key, of, cell }: WorkbookChange): string {
  return JSON.stringify(key === '' ? cell.replace(/^[A-Z]+/, '') : [key, of ?? null]);
}

/** How many rows at the table's end may be taken for the first ones that are added. */
function reusable(table: TableSnapshot, wanted: readonly ReadonlyMap<string, CellValue>[]): number {
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const fits = (at: number, values: ReadonlyMap<string, CellValue> | undefined): boolean =>
    at > table.headingRow &&
    Object.entries(rows.get(at)?.cells ?? {}).every(([column, { value, computed }]) => {
      return computed || isSame(value, null) || isSame(value, values?.get(column) ?? null);
    });
  for (let count = wanted.length; count > 0; count -= 1) {
    const first = table.lastRow + 1 - count;
    if (wanted.slice(0, count).every((values, index) => fits(first + index, values))) return count;
  }
  return 0;
}

function changeAt(change: WorkbookChange, table: TableSnapshot, row: number): WorkbookChange {
  const { column, after } = change;
  const at = table.columns[column];
  if (at === undefined) {
    throw new Failure('workbook.no-column', { sheet: table.sheet, heading: headingOf(table.name, column) });
  }
  const cell = cellName(row, at);
  return { table: table.name, key: '', column, sheet: table.sheet, cell, before: null, after };
}

/** The tables that a merge writes on. */
export function tablesOfStep({ grow, changes, ledger }: MergeStep): readonly TableName[] {
  const tables = [...grow.map(({ table }) => table), ...changes.map(({ table }) => table)];
  return [...new Set<TableName>([...tables, ...(ledger ? (['HopNhat'] as const) : [])])];
}
