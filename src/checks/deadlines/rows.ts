import type { IsoDate } from '../../plan/isoDate';
import type { PlanRow } from '../planRow';

/** The day in `Hạn cuối`, or null where the cell is empty or holds no day. */
export function lastDayOf({ row }: PlanRow): IsoDate | null {
  const text = row.cells.lastDay?.text ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}

/** The rows that have a key and a deadline column. */
export function datedRows(rows: readonly PlanRow[]): PlanRow[] {
  return rows.filter(({ row, filled }) => filled && row.key !== '' && row.cells.deadline !== undefined);
}
