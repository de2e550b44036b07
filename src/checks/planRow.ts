import type { Deadline } from '../plan/deadline/deadline';
import type { Period } from '../plan/period/period';
import { readDeadlineCell } from '../plan/deadline/deadlineCell';
import { readDeadlineOfTask } from '../plan/deadline/readDeadlineOfTask';
import { readPeriod } from '../plan/period/readPeriod';
import { deadlineContext, type ReadingsContext } from '../plan/readings';
import type { UnitRegistry } from '../plan/unit/registry';
import { leadUnitsOf } from '../plan/unit/leadUnitsOf';
import { readUnits } from '../plan/unit/readUnits';
import type { UnitPart } from '../plan/unit/unit';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** A row of `NhiemVu` or `ChiTieu` with what its texts mean; each text is read once, when first asked for. */
export interface PlanRow {
  readonly table: TableSnapshot;
  readonly row: SnapshotRow;
  readonly deadline: Deadline;
  readonly period: Period;
  readonly lead: readonly UnitPart[];
  /** Coordinators of a task, implementers of an indicator. */
  readonly others: readonly UnitPart[];
  /** What the column `leadUnits` holds when it is the product's own. */
  readonly leadUnits: string;
  /** True where the row holds anything at all. */
  readonly filled: boolean;
}

/** The identifier of the column beside the lead: coordinators of tasks, implementers of indicators. */
export function othersColumn(table: TableSnapshot): 'coordinators' | 'implementers' {
  return table.name === 'ChiTieu' ? 'implementers' : 'coordinators';
}

/** The text of a cell, empty where the workbook lacks the column. */
export function textOf(row: SnapshotRow, column: string): string {
  return row.cells[column]?.text ?? '';
}

interface RowContext extends ReadingsContext {
  readonly registry: UnitRegistry;
}

/** Every row of both appendices that the workbook has, in the order of its sheets. */
export function planRows(snapshot: WorkbookSnapshot, context: RowContext): PlanRow[] {
  const tables = [snapshot.tables.ChiTieu, snapshot.tables.NhiemVu];
  return tables.flatMap((table) =>
    table ? table.rows.map((row) => planRow(table, row, context, snapshot.date1904)) : [],
  );
}

function planRow(table: TableSnapshot, row: SnapshotRow, context: RowContext, date1904: boolean): PlanRow {
  const period = once(() => readPeriod(textOf(row, 'period')));
  const lead = once(() => readUnits(rawText(row.cells.lead), context.registry));
  const others = once(() => readUnits(rawText(row.cells[othersColumn(table)]), context.registry));
  const deadline = once(() => readRowDeadline(row, context, date1904));
  const leadUnits = once(() => leadUnitsOf(lead()));
  return {
    table,
    row,
    get deadline() {
      return deadline();
    },
    get period() {
      return period();
    },
    get lead() {
      return lead();
    },
    get others() {
      return others();
    },
    get leadUnits() {
      return leadUnits();
    },
    filled: Object.values(row.cells).some((cell) => !cell.computed && cell.text.trim() !== ''),
  };
}

/** A text is read with its row; a number that Excel made of a text is undone where that is certain. */
function readRowDeadline(row: SnapshotRow, context: RowContext, date1904: boolean): Deadline {
  const cell = row.cells.deadline;
  if (typeof cell?.value === 'number') {
    return readDeadlineCell(cell.value, cell.format, date1904, deadlineContext(context));
  }
  const texts = { deadline: rawText(cell), result: textOf(row, 'result'), period: textOf(row, 'period') };
  return readDeadlineOfTask(texts, deadlineContext(context));
}

/** The text before NFC: offsets of unit parts count in it. */
function rawText(cell: SnapshotCell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : (cell?.text ?? '');
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { value: Value } | null = null;
  return () => (kept ??= { value: compute() }).value;
}
