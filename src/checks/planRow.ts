import type { Deadline } from '../plan/deadline/deadline';
import type { Period } from '../plan/period/period';
import { readDeadlineCell } from '../plan/deadline/deadlineCell';
import { deadlineContext } from '../plan/readings';
import { leadUnitsOf } from '../plan/unit/leadUnitsOf';
import type { UnitPart } from '../plan/unit/unit';
import type { SnapshotRow, TablePlace, WorkbookSnapshot } from '../workbook/snapshot';
import { rawText, textOf } from './cellContent';
import { noRowsKnown, type KnownRows } from './knownRows';
import { loadedRows, type LoadedRow } from './loadedRow';
import { once } from './once';
import type { DeadlineColumn, RowContext, TextReaders } from './textReaders';

/** A row of `NhiemVu` or `ChiTieu` with what its texts mean; each text is read once, when first asked for. */
export interface PlanRow {
  readonly table: TablePlace;
  readonly row: SnapshotRow;
  readonly date1904: boolean;
  readonly deadline: Deadline;
  readonly period: Period;
  readonly lead: readonly UnitPart[];
  /** Coordinators of a task, implementers of an indicator. */
  readonly others: readonly UnitPart[];
  /** What the column `leadUnits` holds when it is the product's own. */
  readonly leadUnits: string;
  /** The row as it was loaded, where the plan that the workbook came from is known and still has it. */
  readonly loaded: LoadedRow | null;
  /** True where the row holds anything at all. */
  readonly filled: boolean;
  /** What the deadline would mean if one of the texts that it is read from were another. */
  deadlineIf(column: DeadlineColumn, text: string): Deadline;
}

/** The identifier of the column beside the lead: coordinators of tasks, implementers of indicators. */
export function othersColumn(table: TablePlace): 'coordinators' | 'implementers' {
  return table.name === 'ChiTieu' ? 'implementers' : 'coordinators';
}

/** Every row of both appendices that the workbook has, in the order of its sheets; those that are known stay. */
export function planRows(
  snapshot: WorkbookSnapshot,
  context: RowContext,
  { plan, places, read }: KnownRows = noRowsKnown(snapshot, context),
): PlanRow[] {
  const loaded = loadedRows(context.original, context.registry, context);
  return (['ChiTieu', 'NhiemVu'] as const).flatMap((name) => {
    const place = places.get(name);
    if (!place) return [];
    return (snapshot.tables[name]?.rows ?? []).map((row) => {
      const known = plan.get(row);
      if (known) return known;
      const ofLoad = once(() => loaded(row));
      const planned = planRow(place, row, context, read, snapshot.date1904, ofLoad);
      plan.set(row, planned);
      return planned;
    });
  });
}

function planRow(
  table: TablePlace,
  row: SnapshotRow,
  context: RowContext,
  read: TextReaders,
  date1904: boolean,
  loaded: () => LoadedRow | null,
): PlanRow {
  const period = once(() => read.period(textOf(row, 'period')));
  const lead = once(() => read.units(rawText(row.cells.lead)));
  const others = once(() => read.units(rawText(row.cells[othersColumn(table)])));
  const deadline = once(() => readRowDeadline(row, context, read, date1904));
  const leadUnits = once(() => leadUnitsOf(lead()));
  return {
    table,
    row,
    date1904,
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
    get loaded() {
      return loaded();
    },
    filled: Object.values(row.cells).some((cell) => !cell.computed && cell.text.trim() !== ''),
    deadlineIf: (column, text) => read.deadline({ ...deadlineTexts(row), [column]: text }),
  };
}

/** A text is read with its row; a number that Excel made of a text is undone where that is certain. */
function readRowDeadline(
  row: SnapshotRow,
  context: RowContext,
  read: TextReaders,
  date1904: boolean,
): Deadline {
  const cell = row.cells.deadline;
  if (typeof cell?.value === 'number') {
    return readDeadlineCell(cell.value, cell.format, date1904, deadlineContext(context));
  }
  return read.deadline(deadlineTexts(row));
}

function deadlineTexts(row: SnapshotRow): Record<DeadlineColumn, string> {
  return {
    deadline: rawText(row.cells.deadline),
    result: textOf(row, 'result'),
    period: textOf(row, 'period'),
  };
}
