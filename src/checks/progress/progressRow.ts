import type { IsoDate } from '../../plan/isoDate';
import type { SnapshotCell, SnapshotRow } from '../../workbook/snapshot';
import { isEmpty, isWord } from '../../workbook/warning';
import { statusWords } from '../../workbook/words';
import { textOf } from '../cellContent';
import { perObject } from '../perObject';
import type { PlanRow } from '../planRow';

export type Status = keyof typeof statusWords;

/** What a unit reports of its row, as far as each cell holds a value of its kind. */
export interface ProgressRow {
  readonly planRow: PlanRow;
  /** An empty cell counts as `notStarted`; null where the column is missing or holds another word. */
  readonly status: Status | null;
  /** 0 to 100; null where the cell is empty or holds none. */
  readonly percent: number | null;
  readonly doneOn: IsoDate | null;
  readonly evidenceOn: IsoDate | null;
}

/** The rows that have a key, with what is reported of them. What a cell should not hold has a check of its own. */
export function progressRows(rows: readonly PlanRow[]): ProgressRow[] {
  return rows.filter(({ row }) => row.key !== '').map(progressRow);
}

const progressRow = perObject((planRow: PlanRow): ProgressRow => {
  const { row } = planRow;
  return {
    planRow,
    status: statusOf(row),
    percent: percentOf(row),
    doneOn: dayOf(row.cells.doneOn),
    evidenceOn: dayOf(row.cells.evidenceOn),
  };
});

/** The status of a row, see `ProgressRow`. */
export function statusOf(row: SnapshotRow): Status | null {
  const cell = row.cells.status;
  if (!cell) return null;
  if (isEmpty(cell.text)) return 'notStarted';
  const names = Object.keys(statusWords) as Status[];
  return names.find((name) => isWord(cell.text, statusWords[name])) ?? null;
}

/** The percent of a row, see `ProgressRow`. */
export function percentOf(row: SnapshotRow): number | null {
  const cell = row.cells.percent;
  if (typeof cell?.value !== 'number') return null;
  const percent = Number(cell.text);
  return percent >= 0 && percent <= 100 ? percent : null;
}

function dayOf(cell: SnapshotCell | undefined): IsoDate | null {
  if (typeof cell?.value !== 'number') return null;
  return /^\d{4}-\d{2}-\d{2}$/.test(cell.text) ? cell.text : null;
}

/** True where anybody has reported anything of the row. */
export function isReported(row: SnapshotRow): boolean {
  return ['status', 'percent', 'doneOn', 'evidence', 'evidenceOn'].some(
    (column) => textOf(row, column).trim() !== '',
  );
}
