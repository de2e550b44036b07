import type { RowRef } from '../../report/overview';
import { parseRange } from '../../workbook/a1';
import type { SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';

/** What the pane shows of a row of the plan. */
export interface RowFacts {
  readonly key: string;
  readonly text: string;
  /** The normalised lead units; as written where they are not known. */
  readonly unit: string;
  /** As written. */
  readonly deadline: string;
  /** What the deadline was taken for, `YYYY-MM-DD`; empty where there is no day. */
  readonly lastDay: string;
}

/** Looks rows up by where they stand, so that doubled keys do no harm. */
export function rowFinder(snapshot: WorkbookSnapshot): (ref: RowRef) => RowFacts {
  const byPlace = new Map<string, SnapshotRow>();
  for (const table of [snapshot.tables.NhiemVu, snapshot.tables.ChiTieu]) {
    for (const row of table?.rows ?? []) byPlace.set(placeKey(table?.name ?? '', row.row), row);
  }
  return (ref) => {
    const top = parseRange(ref.cell)?.top ?? -1;
    return factsOf(ref.key, byPlace.get(placeKey(ref.table, top)));
  };
}

const placeKey = (table: string, row: number) => `${table}!${String(row)}`;

function factsOf(key: string, row: SnapshotRow | undefined): RowFacts {
  const text = (column: string) => row?.cells[column]?.text.trim() ?? '';
  return {
    key,
    text: text('text'),
    unit: text('leadUnits') || text('lead'),
    deadline: text('deadline'),
    lastDay: text('lastDay'),
  };
}
