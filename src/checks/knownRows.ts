import type { UnitPart } from '../plan/unit/unit';
import type { SnapshotRow, TablePlace, WorkbookSnapshot } from '../workbook/snapshot';
import type { TableName } from '../workbook/tableDefinition';
import type { CoordinationRow } from './coordinationRow';
import type { Finding } from './finding';
import type { PlanRow } from './planRow';
import { textReaders, type RowContext, type TextReaders } from './textReaders';

/** What a check says of one row: the check's place in the list, and its findings. */
export type Said = readonly [check: number, findings: readonly Finding[]];

/** What is known of rows that were judged before, as long as the object of the row is the same. */
export interface KnownRows {
  readonly units: (cell: string) => readonly UnitPart[];
  readonly read: TextReaders;
  readonly places: ReadonlyMap<TableName, TablePlace>;
  readonly plan: WeakMap<SnapshotRow, PlanRow>;
  readonly coordination: WeakMap<SnapshotRow, CoordinationRow>;
  readonly said: WeakMap<SnapshotRow, readonly Said[]>;
}

/** Nothing is known of the rows of this workbook yet. */
export function noRowsKnown(snapshot: WorkbookSnapshot, context: RowContext): KnownRows {
  return {
    units: context.units,
    read: textReaders(context),
    places: placesOf(snapshot),
    plan: new WeakMap(),
    coordination: new WeakMap(),
    said: new WeakMap(),
  };
}

/** The tables whose rows are judged, without the rows: what is kept of a row must not keep all others. */
export function placesOf({ tables }: WorkbookSnapshot): ReadonlyMap<TableName, TablePlace> {
  const places = (['ChiTieu', 'NhiemVu', 'PhoiHop'] as const).flatMap((table) => {
    const found = tables[table];
    if (!found) return [];
    const { name, sheet, columns, missing, renamed, headingRow } = found;
    return [[name, { name, sheet, columns, missing, renamed, headingRow }] as const];
  });
  return new Map(places);
}
