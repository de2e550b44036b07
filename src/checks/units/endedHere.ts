import type { UnitPart, UnitRecord } from '../../plan/unit/unit';
import type { WorkbookChange } from '../../workbook/change';
import type { SnapshotRow, TablePlace } from '../../workbook/snapshot';
import { rawText } from '../cellContent';
import type { CheckContext } from '../check';
import type { CoordinationRow } from '../coordinationRow';
import { othersColumn, type PlanRow } from '../planRow';
import { renamedTo, soleSuccessor } from './successor';

/** A unit that a cell names and that is no longer there on the day. */
export interface EndedHere {
  readonly record: UnitRecord;
  readonly table: TablePlace;
  readonly row: SnapshotRow;
  readonly column: string;
  /** What writes its sole successor into the cell, and beside it; empty where there is no such one. */
  readonly changes: readonly WorkbookChange[];
}

/** A row is read anew whenever the registry or the day is another one; so this holds for as long as the row. */
const known = new WeakMap<PlanRow | CoordinationRow, readonly EndedHere[]>();

/** The units of a row that have ended, each cell's once, in the order of the columns. */
export function endedHere(row: PlanRow | CoordinationRow, context: CheckContext): readonly EndedHere[] {
  const before = known.get(row);
  if (before) return before;
  const ended = cellsOf(row, context).flatMap(([column, parts]) => endedIn(row, column, parts, context));
  known.set(row, ended);
  return ended;
}

function cellsOf(
  row: PlanRow | CoordinationRow,
  { units }: CheckContext,
): readonly (readonly [column: string, parts: readonly UnitPart[]])[] {
  if (row.row.key === '') return [];
  if ('unit' in row) return [['unit', row.unit]];
  // Where the text names none, a person entered who leads.
  const entered = row.leadUnits === '' ? units(rawText(row.row.cells.leadUnits)) : [];
  return [
    ['lead', row.lead],
    [othersColumn(row.table), row.others],
    ['leadUnits', entered],
  ];
}

function endedIn(
  row: PlanRow | CoordinationRow,
  column: string,
  parts: readonly UnitPart[],
  context: CheckContext,
): EndedHere[] {
  const { registry, asOf } = context;
  const ids = [...new Set(parts.flatMap(({ unit }) => unit ?? []))];
  return ids.flatMap((id) => {
    const record = registry.byId(id);
    if (!record || record.validTo === null || record.validTo >= asOf) return [];
    const sole = soleSuccessor(record, asOf);
    const named = parts.filter(({ unit }) => unit === id);
    const changes = sole ? renamedTo(row, column, named, sole.name, context) : [];
    return [{ record, table: row.table, row: row.row, column, changes }];
  });
}
