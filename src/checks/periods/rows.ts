import { holdsError } from '../cellContent';
import type { PlanRow } from '../planRow';

/** The rows that have a key and a period column with anything but an error value. */
export function rowsWithPeriod(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(
    ({ row, filled }) =>
      filled && row.key !== '' && row.cells.period !== undefined && !holdsError(row.cells.period),
  );
}
