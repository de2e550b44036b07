import type { Deadline } from '../../plan/deadline/deadline';
import { readPeriod } from '../../plan/period/readPeriod';
import { isBlank, rawText, textOf } from '../cellContent';
import type { CheckContext } from '../check';
import type { PlanRow } from '../planRow';
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
  const { row } = planRow;
  if (isBlank(row.cells[column])) return MISSED.has(column) || original.trim() === '';
  if (isOfUnits(column)) return isSaidOfUnits(cell, context);
  if (sameSpelling(textOf(row, column), original, column)) return true;
  if (column === 'deadline') return isSaidOfDeadline(planRow, original);
  return column === 'period' && planRow.period.kind === 'unreadable' && isReadable(original);
}

/** True where two texts of a column mean the same, whatever their spelling. */
export function sameMeaning(
  column: string,
  one: string,
  other: string,
  { units }: Pick<CheckContext, 'units'>,
): boolean {
  return isOfUnits(column)
    ? unitsMeant(one, units(one)) === unitsMeant(other, units(other))
    : sameSpelling(one, other, column);
}

const isOfUnits = (column: string): boolean =>
  column === 'lead' || column === 'coordinators' || column === 'implementers';

const isReadable = (period: string): boolean => readPeriod(period).kind !== 'unreadable';

function isSaidOfUnits({ planRow, column, original }: OriginalCell, { units }: CheckContext): boolean {
  const text = rawText(planRow.row.cells[column]);
  if (sameMeaning(column, text, original, { units })) return true;
  const [now, before] = [units(text), units(original)];
  const known = new Set(before.map(({ written }) => written));
  if (now.some(({ kind, written }) => kind === 'unknown' && !known.has(written))) return true;
  const isGroup = (parts: typeof now): boolean => parts.every(({ kind }) => kind === 'group');
  return column === 'lead' && isGroup(now) && !isGroup(before);
}

/** What Excel made a day of, where that is undone; and what the checks of deadlines say that they did not say before. */
function isSaidOfDeadline(planRow: PlanRow, original: string): boolean {
  const { row, deadline } = planRow;
  const before = planRow.deadlineIf('deadline', original);
  const isUndone = typeof row.cells.deadline?.value === 'number' && deadline.sure;
  if (isUndone && deadline.lastDay === before.lastDay) return true;
  const fault = faultOf(planRow, deadline);
  return fault !== null && fault !== faultOf(planRow, before);
}

/** What the checks of deadlines say of a reading at its cell. */
function faultOf(
  { period }: PlanRow,
  { sure, kind, lastDay }: Deadline,
): 'unread' | 'conditional' | 'outside' | null {
  if (!sure || kind === 'unreadable') return 'unread';
  if (kind === 'conditional') return 'conditional';
  if (!period.sure || lastDay === null) return null;
  const isEarly = period.from !== null && lastDay < period.from;
  return isEarly || (period.to !== null && lastDay > period.to) ? 'outside' : null;
}
