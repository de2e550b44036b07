import type { IsoDate } from '../../plan/isoDate';
import { isWord } from '../../workbook/warning';
import { deadlineKindWords } from '../../workbook/words';
import { holdsError, textOf } from '../cellContent';
import type { PlanRow } from '../planRow';

/** The day in `Hạn cuối`, or null where the cell is empty or holds no day. */
export function lastDayOf({ row }: PlanRow): IsoDate | null {
  const text = textOf(row, 'lastDay');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** True where `Hạn cuối` still holds what the product made of another text of the deadline. */
export function isLeftOver(planRow: PlanRow): boolean {
  const day = lastDayOf(planRow);
  const { row, loaded, deadline } = planRow;
  if (day === null) return false;
  if (loaded) return day === loaded.lastDay && textOf(row, 'deadline') !== loaded.deadline;
  // Without the plan as it was loaded: `Có hạn` was written beside a text that gave a day, and only there.
  if (deadline.kind === 'conditional' || !isWord(textOf(row, 'deadlineKind'), deadlineKindWords.dated)) {
    return false;
  }
  return ![deadline, ...(deadline.parts ?? [])].some(({ lastDay }) => lastDay === day);
}

/** The day that a person entered or confirmed in `Hạn cuối`, where the text gives none surely. */
export function enteredDay(planRow: PlanRow): IsoDate | null {
  return isLeftOver(planRow) ? null : lastDayOf(planRow);
}

/** The rows that have a key and a deadline column with anything but an error value. */
export function datedRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(
    ({ row, filled }) =>
      filled && row.key !== '' && row.cells.deadline !== undefined && !holdsError(row.cells.deadline),
  );
}
