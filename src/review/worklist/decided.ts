import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import { DECIDED, type DecidedCells } from '../../checks/findingRows';
import { changeOf } from '../../checks/place';
import { cellName } from '../../workbook/a1';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import { serialOfDay } from '../../workbook/serial';
import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { headingOf } from '../../workbook/structuredReference';
import { tableDefinition } from '../../workbook/tables';
import { decisionWords } from '../../workbook/words';
import type { DecisionKind } from './decision';

export interface NewDecision {
  /** Null withdraws what was decided. */
  readonly kind: DecisionKind | null;
  readonly reason: string;
  readonly day: IsoDate;
}

/** The cells of a decision. What is put down as fixed keeps the reason that stood beside it. */
export function cellsOf({ kind, reason, day }: NewDecision, date1904: boolean): DecidedCells {
  if (kind === null) return { decision: null, reason: null, decidedOn: null };
  const cells = { decision: decisionWords[kind], decidedOn: serialOfDay(day, date1904) };
  return kind === 'fixed' ? cells : { ...cells, reason: reason.trim() || null };
}

/**
 * The changes that write a decision beside the findings of these ids that `KiemTra` holds; cells that hold
 * it already are left out. Throws `Failure` `review.no-column` where a column is not there.
 */
export function decisionChanges(
  { tables, date1904 }: WorkbookSnapshot,
  ids: ReadonlySet<string>,
  decision: NewDecision,
): WorkbookChange[] {
  const table = tables.KiemTra;
  if (!table) return [];
  const rows = table.rows.filter(({ key }) => ids.has(key));
  if (rows.length === 0) return [];
  const cells = cellsOf(decision, date1904);
  refuseMissing(table, cells);
  return rows.flatMap((row) =>
    Object.entries(cells).flatMap(([column, after]) => {
      const change = changeOf(table, row, column, after);
      return change && !isSame(change.before, after) ? [change] : [];
    }),
  );
}

/**
 * The decisions that were written beside one finding in two rows of `KiemTra`, as somebody copied it, and that
 * are not the one in its row from now on, at the place of that row.
 * @param rows the rows that the list will have
 */
export function replacedDecisions(
  table: TableSnapshot,
  rows: readonly (readonly CellValue[])[],
): WorkbookChange[] {
  const copies = new Map<string, SnapshotRow[]>();
  for (const row of table.rows) copies.set(row.key, [...(copies.get(row.key) ?? []), row]);
  return rows.flatMap((values, index) => {
    const key = typeof values[0] === 'string' ? values[0] : '';
    const rowsOfKey = copies.get(key) ?? [];
    if (key === '' || rowsOfKey.length < 2) return [];
    return rowsOfKey.flatMap((row) =>
      DECIDED.flatMap((column) => {
        const change = writtenChange(table, { key, index, column, values });
        const before = row.cells[column]?.value ?? null;
        return change === null || isSame(before, null) || isSame(before, change.after)
          ? []
          : [{ ...change, before }];
      }),
    );
  });
}

/** What a row of the list that is written anew puts into a column; null where the sheet has no such column. */
export function writtenChange(
  table: TableSnapshot,
  {
    key,
    index,
    column,
    values,
  }: {
    readonly key: string;
    /** The place of the row in the list. */
    readonly index: number;
    readonly column: string;
    readonly values: readonly CellValue[];
  },
): Omit<WorkbookChange, 'before'> | null {
  const place = table.columns[column];
  if (place === undefined) return null;
  const after = values[tableDefinition('KiemTra').columns.findIndex(({ id }) => id === column)] ?? null;
  const cell = cellName(table.headingRow + 1 + index, place);
  return { table: table.name, key, column, sheet: table.sheet, cell, after };
}

/**
 * A decision of which a part could not be written would be another decision.
 * @throws Failure `review.no-column`
 */
export function refuseMissing(table: TableSnapshot, cells: DecidedCells): void {
  const place = missingPlace(table, cells);
  if (place) throw new Failure('review.no-column', place);
}

/** The column of `KiemTra` that a decision needs and that is gone; null where all are there. */
export function missingPlace(
  table: TableSnapshot,
  cells: DecidedCells,
): { readonly sheet: string; readonly heading: string } | null {
  const missing = Object.keys(cells).find((column) => table.missing.includes(column));
  return missing === undefined ? null : { sheet: table.sheet, heading: headingOf('KiemTra', missing) };
}

/** An empty cell and an empty text are the same. */
function isSame(one: CellValue, other: CellValue): boolean {
  return (one === '' ? null : one) === (other === '' ? null : other);
}
