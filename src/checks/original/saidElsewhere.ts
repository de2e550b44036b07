import type { Deadline } from '../../plan/deadline/deadline';
import { readPeriod } from '../../plan/period/readPeriod';
import { isBlank, rawText, textOf } from '../cellContent';
import type { CheckContext } from '../check';
import { othersColumn, type PlanRow } from '../planRow';
import type { OriginalColumn } from './originalRows';
import { sameSpelling, unitsMeant } from './spelling';

/** A cell of a row of the decision, and what the decision says there. */
export interface OriginalCell {
  readonly planRow: PlanRow;
  readonly column: OriginalColumn;
  readonly original: string;
}

/** Where an empty cell has a finding of its own. */
const MISSED: ReadonlySet<string> = new Set(['text', 'lead', 'result', 'period', 'deadline']);

/**
 * True where the cell means what the decision says, or where another check says at this cell what became of
 * it: one fault is one finding. When that is settled, whatever is still altered is said.
 */
export function isSaidElsewhere(cell: OriginalCell, context: CheckContext): boolean {
  const { planRow, column, original } = cell;
  const { table, row } = planRow;
  if (isBlank(row.cells[column])) return MISSED.has(column) || original.trim() === '';
  if (column === 'lead' || column === othersColumn(table)) return isSaidOfUnits(cell, context);
  if (sameSpelling(textOf(row, column), original, column)) return true;
  if (column === 'deadline') return isSaidOfDeadline(planRow, original);
  return column === 'period' && planRow.period.kind === 'unreadable' && isReadable(original);
}

const isReadable = (period: string): boolean => readPeriod(period).kind !== 'unreadable';

function isSaidOfUnits({ planRow, column, original }: OriginalCell, { units }: CheckContext): boolean {
  const text = rawText(planRow.row.cells[column]);
  const [now, before] = [units(text), units(original)];
  if (unitsMeant(text, now) === unitsMeant(original, before)) return true;
  const known = new Set(before.map(({ written }) => written));
  if (now.some(({ kind, written }) => kind === 'unknown' && !known.has(written))) return true;
  const isGroup = (parts: typeof now): boolean => parts.every(({ kind }) => kind === 'group');
  return column === 'lead' && isGroup(now) && !isGroup(before);
}

/** A deadline without a sure day, or outside its period, where the decision's is not. */
function isSaidOfDeadline(planRow: PlanRow, original: string): boolean {
  const { row, deadline } = planRow;
  const before = planRow.deadlineIf('deadline', original);
  // What Excel made a day of is undone where that is certain.
  const isUndone = typeof row.cells.deadline?.value === 'number' && deadline.sure;
  if (isUndone && deadline.lastDay === before.lastDay) return true;
  return isReported(planRow, deadline) && !isReported(planRow, before);
}

function isReported({ period }: PlanRow, { sure, kind, lastDay }: Deadline): boolean {
  if (!sure || kind === 'unreadable' || kind === 'conditional') return true;
  if (!period.sure || lastDay === null) return false;
  return (period.from !== null && lastDay < period.from) || (period.to !== null && lastDay > period.to);
}
