import type { IsoDate } from '../plan/isoDate';
import { followUpOf } from '../workbook/followUpOf';
import { serialOfDay } from '../workbook/serial';
import type { SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Judgement } from '../workbook/standing';
import { judge } from '../workbook/standing';
import type { Overview, RowRef, UnitOverview } from './overview';

/** Rows judged before, as long as the row's object, its sheet, the day and the number of days are the same. */
export class OverviewMemory {
  #ground = '';
  #judged = new WeakMap<SnapshotRow, JudgedRef>();

  /** What is known of rows of a sheet judged like this. */
  judged(ground: string): WeakMap<SnapshotRow, JudgedRef> {
    if (ground !== this.#ground) this.#judged = new WeakMap();
    this.#ground = ground;
    return this.#judged;
  }
}

interface JudgedRef extends Judgement {
  readonly ref: RowRef;
  readonly units: readonly string[];
}

/**
 * How the tasks and indicators stand as of a day. Every row is in exactly one of done in time, done late,
 * open in time, overdue and no date; the figures on Tổng quan count the same.
 */
export function overviewOf(
  snapshot: WorkbookSnapshot,
  asOf: IsoDate,
  dueSoonDays: number,
  memory = new OverviewMemory(),
): Overview {
  const day = serialOfDay(asOf, snapshot.date1904);
  const { NhiemVu, ChiTieu } = snapshot.tables;
  const judged = memory.judged(JSON.stringify([day, dueSoonDays, NhiemVu?.sheet, ChiTieu?.sheet]));
  const rows = (['NhiemVu', 'ChiTieu'] as const).flatMap((name) => {
    const table = snapshot.tables[name];
    if (!table) return [];
    return table.rows.map((row) => {
      const known = judged.get(row) ?? judgedRef(name, table, row, day, dueSoonDays);
      judged.set(row, known);
      return known;
    });
  });
  const standing = byStanding(rows);
  return {
    asOf,
    dueSoonDays,
    total: rows.map(({ ref }) => ref),
    done: { inTime: standing['done-in-time'], late: standing['done-late'] },
    open: { inTime: standing['open-in-time'], overdue: standing.overdue, noDate: standing['no-date'] },
    dueSoon: rows.flatMap(({ dueSoon, ref }) => (dueSoon ? ref : [])),
    unassigned: rows.flatMap(({ unassigned, ref }) => (unassigned ? ref : [])),
    byUnit: byUnit(rows),
  };
}

/** The rows of each standing, in their order. */
function byStanding(rows: readonly JudgedRef[]): Readonly<Record<Judgement['standing'], readonly RowRef[]>> {
  const all: Record<Judgement['standing'], RowRef[]> = {
    'done-in-time': [],
    'done-late': [],
    'open-in-time': [],
    overdue: [],
    'no-date': [],
  };
  for (const { standing, ref } of rows) all[standing].push(ref);
  return all;
}

function judgedRef(
  name: RowRef['table'],
  table: TableSnapshot,
  row: SnapshotRow,
  asOf: number,
  dueSoonDays: number,
): JudgedRef {
  const cell = (row.cells['key'] ?? Object.values(row.cells)[0])?.cell ?? `A${row.row + 1}`;
  return {
    ...judge(followUpOf(row), asOf, dueSoonDays),
    ref: { table: name, key: row.key, sheet: table.sheet, cell },
    units: unitsIn(row.cells['leadUnits']?.text ?? ''),
  };
}

/** The official names in a cell of `Đơn vị chủ trì (chuẩn)`, each once. */
function unitsIn(text: string): readonly string[] {
  const names = text.split(';').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

function byUnit(rows: readonly JudgedRef[]): readonly UnitOverview[] {
  const ofUnit = new Map<string, JudgedRef[]>();
  for (const row of rows) {
    for (const unit of row.units) {
      const own = ofUnit.get(unit) ?? [];
      own.push(row);
      ofUnit.set(unit, own);
    }
  }
  const units = [...ofUnit].map(([name, own]) => unitOverview(name, own));
  return units.sort(
    (one, other) =>
      other.overdue.length - one.overdue.length ||
      open(other) - open(one) ||
      one.name.localeCompare(other.name, 'vi'),
  );
}

const open = ({ inTime, overdue, noDate }: UnitOverview): number =>
  inTime.length + overdue.length + noDate.length;

function unitOverview(name: string, rows: readonly JudgedRef[]): UnitOverview {
  const standing = byStanding(rows);
  return {
    name,
    done: rows.flatMap((row) => (isDone(row) ? row.ref : [])),
    inTime: standing['open-in-time'],
    overdue: standing.overdue,
    noDate: standing['no-date'],
  };
}

const isDone = ({ standing }: Judgement): boolean => standing === 'done-in-time' || standing === 'done-late';
