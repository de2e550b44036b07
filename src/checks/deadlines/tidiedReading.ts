import { rawText } from '../cellContent';
import type { PlanRow } from '../planRow';
import { tidied } from '../text/tidied';

/**
 * True where the deadline is hard to read for stray marks and blanks alone: the check of punctuation then
 * says so and mends it, and there is nothing more to ask.
 */
export function isReadOnceTidied(planRow: PlanRow): boolean {
  const written = rawText(planRow.row.cells.deadline);
  const tidy = tidied(written, 'deadline');
  if (tidy === '' || tidy === written.normalize('NFC')) return false;
  const { sure, kind } = planRow.deadlineIf('deadline', tidy);
  return sure && kind !== 'unreadable' && kind !== 'several' && kind !== 'conditional';
}
