import type { Indicator, Task } from '../plan/plan';
import type { SourcedPlanReading } from '../plan/reader/decision/readBlocks';
import type { RowPlaces } from '../plan/reader/sourceTable';
import { parseRange } from './a1';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from './snapshot';
import type { TableName } from './tableDefinition';

/**
 * The rows of a workbook that holds the appendices in the decision's form, as if they stood in our tables:
 * each cell knows its own place in the source; columns of ours that the source has not are absent.
 */
export function snapshotOfPlan(reading: SourcedPlanReading, foreign: WorkbookSnapshot): WorkbookSnapshot {
  const { indicators, tasks } = reading.plan;
  return {
    ...foreign,
    kind: 'plan',
    tables: {
      ...(indicators.length > 0 ? { ChiTieu: tableOf('ChiTieu', indicators, reading.places) } : {}),
      ...(tasks.length > 0 ? { NhiemVu: tableOf('NhiemVu', tasks, reading.places) } : {}),
    },
  };
}

function tableOf(
  name: TableName,
  rows: readonly (Task | Indicator)[],
  places: SourcedPlanReading['places'],
): TableSnapshot {
  const read = rows.map((row) => rowOf(row, places.get(row.key) ?? {}));
  const sheet = read.find((row) => row.sheet !== '')?.sheet ?? '';
  return {
    name,
    sheet,
    columns: {},
    missing: [],
    renamed: {},
    headingRow: 0,
    lastRow: Math.max(0, ...read.map(({ snapshot }) => snapshot.row)),
    rows: read.map(({ snapshot }) => snapshot),
  };
}

function rowOf(row: Task | Indicator, places: RowPlaces): { sheet: string; snapshot: SnapshotRow } {
  const cells: Record<string, SnapshotCell> = {};
  let sheet = '';
  let line = 0;
  for (const [column, value] of Object.entries(row)) {
    const at = places[column] ?? '';
    const mark = at.lastIndexOf('!');
    const cell = at.slice(mark + 1);
    if (mark >= 0) {
      sheet = at.slice(0, mark);
      line = parseRange(cell)?.top ?? line;
    }
    const text = value === null ? '' : String(value);
    cells[column] = { value: text === '' ? null : text, text, format: undefined, computed: false, cell };
  }
  return { sheet, snapshot: { key: row.key, row: line, cells } };
}
