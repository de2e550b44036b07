import type { IsoDate } from '../../plan/isoDate';
import type { SnapshotRow } from '../../workbook/snapshot';
import { isWord } from '../../workbook/warning';
import { statusWords } from '../../workbook/words';
import { textOf } from '../cellContent';
import type { Check, CheckContext, FindingDraft } from '../check';
import { changeOf, placeOf } from '../place';
import type { PlanRow } from '../planRow';
import { percentOf, progressRows, statusOf, type ProgressRow } from './progressRow';
import { recordedValues } from './recorded';

const COLUMNS = ['status', 'percent'] as const;

type Column = (typeof COLUMNS)[number];

/** How far a row once was: 0 to 100, and the day of the journal that says so; null by the last period's file. */
interface Earlier {
  readonly percent: number;
  /** What the cell said, as text: a percent without its sign. */
  readonly text: string;
  readonly day: IsoDate | null;
}

/** How far a row was, by each of its two columns; a status counts only where it says done. */
type EarlierOf = (planRow: PlanRow, column: Column) => readonly Earlier[];

export const progressBackwards: Check = {
  code: 'progress.backwards',
  severity: 'warning',
  promise: 'No row is less far than it was at the end of the last period, or by the journal.',
  run: (context) => {
    const sources = [ofLastPeriod(context), ofJournal(context)].filter((source) => source !== null);
    if (sources.length === 0) return [];
    return progressRows(context.rows).flatMap((progress) => {
      for (const column of COLUMNS) {
        const earlier = sources.flatMap((source) => source(progress.planRow, column));
        const fallen = fallenFrom(progress, column, earlier);
        // Where the status fell, the percent fell with it: that is one fault.
        if (fallen) return [draftOf(progress.planRow, column, fallen)];
      }
      return [];
    });
  },
};

function ofLastPeriod({ last }: CheckContext): EarlierOf | null {
  if (!last) return null;
  const tables = Object.values(last.tables);
  const rows = new Map(
    tables.flatMap(({ name, rows: each }) => each.map((row) => [`${name} ${row.key}`, row])),
  );
  return ({ table, row }, column) => {
    const before = rows.get(`${table.name} ${row.key}`);
    const percent = before ? farOf(before, column) : null;
    if (!before || percent === null) return [];
    return [{ percent, text: textOf(before, column).trim(), day: null }];
  };
}

function farOf(row: SnapshotRow, column: Column): number | null {
  if (column === 'percent') return percentOf(row);
  return statusOf(row) === 'done' ? 100 : null;
}

function ofJournal({ snapshot }: CheckContext): EarlierOf | null {
  if (!snapshot.journal || snapshot.journal.entries.length === 0) return null;
  const recorded = recordedValues(snapshot, new Set(COLUMNS));
  return ({ table, row }, column) =>
    recorded(table.name, row.key, column).flatMap(({ value, day }): Earlier[] => {
      if (column === 'status') {
        const isDone = typeof value === 'string' && isWord(value, statusWords.done);
        return isDone ? [{ percent: 100, text: value, day }] : [];
      }
      if (typeof value !== 'number') return [];
      const percent = isShare(row) ? Number((value * 100).toPrecision(12)) : value;
      return [{ percent, text: String(percent), day }];
    });
}

/** True where the cell shows a share as a percent. */
const isShare = (row: SnapshotRow): boolean => row.cells.percent?.format?.includes('%') ?? false;

/** The furthest that the row was, where it is less far now: the last period's file before the journal. */
function fallenFrom(
  { status, percent }: ProgressRow,
  column: Column,
  earlier: readonly Earlier[],
): Earlier | null {
  // A word that the list lacks, and a percent that is none, have findings of their own.
  if (status === null || status === 'done') return null;
  const now = column === 'status' ? 0 : (percent ?? 0);
  const further = earlier.filter((one) => one.percent > now);
  return (
    further.find(({ day }) => day === null) ?? [...further].sort((a, b) => b.percent - a.percent)[0] ?? null
  );
}

function draftOf({ table, row }: PlanRow, column: Column, earlier: Earlier): FindingDraft {
  const percent = isShare(row) ? earlier.percent / 100 : earlier.percent;
  const change = changeOf(table, row, column, column === 'status' ? earlier.text : percent);
  const source = earlier.day === null ? 'last' : 'journal';
  return {
    ...placeOf(table, row, column),
    found: textOf(row, column),
    expected: { code: 'check.as-text', params: { text: earlier.text } },
    message: {
      code: `check.progress.backwards.${column}.${source}`,
      params: { before: earlier.text, day: earlier.day ?? '', now: textOf(row, column).trim() },
    },
    fix: change && {
      label: { code: `check.fix.write-${column}`, params: { text: earlier.text } },
      sure: false,
      changes: [change],
    },
  };
}
