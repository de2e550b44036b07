import type { IsoDate } from '../../plan/isoDate';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import type { UnitRecord, UnitSuccessor } from '../../plan/unit/unit';
import type { WorkbookChange } from '../../workbook/change';
import { rawText } from '../cellContent';
import type { CheckContext } from '../check';
import { replaceStretches } from '../composeFixes';
import type { Fix } from '../finding';
import { changeOf } from '../place';
import type { PlanRow } from '../planRow';
import { unitCells, type UnitCell } from './columns';
import { replacement } from './replacement';

/** The one unit that surely took over from another under a new name and is there on the day; else null. */
export function soleSuccessor({ name, successors }: UnitRecord, asOf: IsoDate): UnitSuccessor | null {
  const [only, ...more] = successors;
  if (!only || more.length > 0 || only.certainty !== 'high' || only.name === name) return null;
  return only.from === null || only.from <= asOf ? only : null;
}

/**
 * Writes the successor's name wherever the unit is named, and into the normalised lead where that is the
 * product's own. Never sure: what is decided for one task need not hold for another.
 */
export function successorFix(record: UnitRecord, { name }: UnitSuccessor, context: CheckContext): Fix | null {
  const planRows = new Map(context.rows.map((planRow) => [planRow.row, planRow]));
  const changes = unitCells(context).flatMap((cell) => {
    const change = renamed(cell, record, name, context);
    if (!change) return [];
    const planRow = planRows.get(cell.row);
    const beside = cell.column === 'lead' && planRow ? leadBeside(planRow, change, context) : null;
    return beside ? [change, beside] : [change];
  });
  if (changes.length === 0) return null;
  return {
    label: { code: 'check.fix.write-name', params: { written: record.name, name } },
    sure: false,
    changes,
  };
}

function renamed(
  cell: UnitCell,
  record: UnitRecord,
  name: string,
  { registry }: CheckContext,
): WorkbookChange | null {
  const unit = registry.records.find((each) => each.name === name)?.id ?? '';
  const stretches = cell.parts
    .filter((part) => part.unit === record.id)
    .flatMap((part) => replacement(cell, part, { unit, name }, registry, false)?.stretches ?? []);
  if (stretches.length === 0) return null;
  const text = rawText(cell.row.cells[cell.column]);
  return changeOf(cell.table, cell.row, cell.column, replaceStretches(text, stretches));
}

function leadBeside(
  { table, row, leadUnits }: PlanRow,
  { after }: WorkbookChange,
  { units }: CheckContext,
): WorkbookChange | null {
  const now = rawText(row.cells.leadUnits);
  if (typeof after !== 'string' || now !== leadUnits) return null;
  const meant = leadUnitsOf(units(after));
  return meant === now ? null : changeOf(table, row, 'leadUnits', meant);
}
