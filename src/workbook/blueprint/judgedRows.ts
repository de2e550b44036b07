import type { CellValue } from '../document';
import type { Judgement } from '../standing';
import { judge } from '../standing';
import type { TableRow } from './tableRow';

/** A row of `NhiemVu` or `ChiTieu` with what the product says of it on the day of writing. */
export interface JudgedRow extends Judgement {
  readonly row: TableRow;
}

/** Judges every row as of a day (a serial number); the formulas in the workbook give the same. */
export function judgedRows(
  rows: readonly TableRow[],
  asOf: number,
  dueSoonDays: number,
): readonly JudgedRow[] {
  return rows.map((row) => ({
    row,
    ...judge(
      {
        leadText: text(row['lead']),
        leadUnits: text(row['leadUnits']),
        status: text(row['status']),
        deadlineKind: text(row['deadlineKind']),
        lastDay: number(row['lastDay']),
        doneOn: number(row['doneOn']),
      },
      asOf,
      dueSoonDays,
    ),
  }));
}

const text = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);
