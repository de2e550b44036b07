import type { Finding } from '../../../src/checks/finding';
import type { CellValue } from '../../../src/workbook/document';
import type { RawCell } from '../../../src/workbook/reading';
import { serialOfDay } from '../../../src/workbook/serial';
import { checked, type Edit } from '../checked';

/** What a unit writes into a row; days as `YYYY-MM-DD` in the columns of days. */
export type Reported = Readonly<Record<string, CellValue | RawCell>>;

const DAYS: ReadonlySet<string> = new Set(['doneOn', 'evidenceOn', 'lastDay']);

/** The changes that write what a unit reports of a row. */
export function reportOf(key: string, reported: Reported, table: Edit[0] = 'NhiemVu'): Edit[] {
  return Object.entries(reported).map(([column, value]): Edit => {
    const isDay = DAYS.has(column) && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    return [table, key, column, isDay ? serialOfDay(value) : value];
  });
}

/** A row that is done as it should be, for the tests that spoil it. */
export const done: Reported = {
  status: 'Hoàn thành',
  percent: 100,
  doneOn: '2025-06-20',
  evidence: 'Quyết định số 123/QĐ-BVHTTDL',
  evidenceOn: '2025-06-20',
};

/** What is found where a unit reported this of the task A.I.1 (2024-2025, last day 2025-12-31). */
export function reporting(reported: Reported, asOf = '2025-07-01'): Finding[] {
  return checked(reportOf('A.I.1', reported), { asOf }).filter(
    ({ code }) => !['unit.ended', 'deadline.day-off'].includes(code),
  );
}
