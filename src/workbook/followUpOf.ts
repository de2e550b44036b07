import type { CellValue } from './document';
import type { SnapshotRow } from './snapshot';
import type { DoneFollowUp } from './standing';

/** What a row of `NhiemVu` or `ChiTieu` is judged on, as its cells stand. */
export function followUpOf(row: SnapshotRow): DoneFollowUp {
  const text = (column: string): string => row.cells[column]?.text ?? '';
  return {
    leadText: text('lead'),
    leadUnits: text('leadUnits'),
    status: text('status'),
    deadlineKind: text('deadlineKind'),
    lastDay: numberIn(row.cells['lastDay']?.value),
    doneOn: numberIn(row.cells['doneOn']?.value),
  };
}

const numberIn = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);
