import type { IsoDate } from '../../plan/isoDate';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import type { UnitPart, UnitRecord, UnitSuccessor } from '../../plan/unit/unit';
import type { WorkbookChange } from '../../workbook/change';
import { rawText } from '../cellContent';
import type { CheckContext } from '../check';
import { replaceStretches } from '../composeFixes';
import type { CoordinationRow } from '../coordinationRow';
import { changeOf } from '../place';
import type { PlanRow } from '../planRow';

/** The one unit that surely took over from another under a new name and is there on the day; else null. */
export function soleSuccessor({ name, successors }: UnitRecord, asOf: IsoDate): UnitSuccessor | null {
  const [only, ...more] = successors;
  if (!only || more.length > 0 || only.certainty !== 'high' || only.name === name) return null;
  return only.from === null || only.from <= asOf ? only : null;
}

/**
 * Writes a name over these parts of a cell, and into the normalised lead where that is the product's own. An
 * item of an elliptical list stays: its head word stands before the list, and need not be the successor's.
 */
export function renamedTo(
  row: PlanRow | CoordinationRow,
  column: string,
  parts: readonly UnitPart[],
  name: string,
  context: CheckContext,
): WorkbookChange[] {
  const stretches = parts
    .filter(({ elliptical }) => elliptical !== true)
    .map(({ start, end }) => ({ start, end, replacement: name }));
  const text = rawText(row.row.cells[column]);
  const after = replaceStretches(text, stretches);
  const change = stretches.length === 0 ? null : changeOf(row.table, row.row, column, after);
  if (!change) return [];
  const beside = column === 'lead' && 'leadUnits' in row ? leadBeside(row, after, context) : null;
  return beside ? [change, beside] : [change];
}

function leadBeside(
  { table, row, leadUnits }: PlanRow,
  lead: string,
  { units }: CheckContext,
): WorkbookChange | null {
  const now = rawText(row.cells.leadUnits);
  const meant = leadUnitsOf(units(lead));
  return now === leadUnits && meant !== now ? changeOf(table, row, 'leadUnits', meant) : null;
}
