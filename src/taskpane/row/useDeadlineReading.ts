import { useMemo } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Message } from '../../plan/message';
import { deadlineReading } from '../../review/row/deadlineReading';
import type { RowAddress } from '../../review/row/rowEdit';
import { workOf } from '../mine/workOf';

/** Reads a typed deadline as the row's own: what it means, and why where that is not sure. */
export function useDeadlineReading(
  outcome: CheckOutcome,
  { table, key }: RowAddress,
): (typed: string) => readonly Message[] {
  const planRow = useMemo(
    () =>
      workOf(outcome).rows.find(({ planRow: row }) => row.table.name === table && row.row.key === key)
        ?.planRow,
    [outcome, table, key],
  );
  return (typed) => {
    const deadline = planRow?.deadlineIf('deadline', typed);
    if (!deadline) return [];
    const reading = deadlineReading(deadline);
    return deadline.sure || deadline.kind === 'none' ? [reading] : [reading, ...deadline.why];
  };
}
