import type { IsoDate } from '../../plan/isoDate';
import type { CellValue } from '../document';
import type { TableName } from '../tableDefinition';

/** What rides, unseen, in a unit's workbook, so that what comes back can be held against what went out. */
export interface PackageContent {
  /** The unit's code. */
  readonly unit: string;
  /** Its official name. */
  readonly name: string;
  /** The id of a `ReportingPeriod`. */
  readonly period: string;
  readonly madeOn: IsoDate;
  /** The day to send it back by; null where the coordinator named none. */
  readonly answerBy: IsoDate | null;
  /** Number of the last entry in the coordinator's journal when it was cut; 0 where there was none. */
  readonly journalAt: number;
  /** Every cell of every table, as it went out; days are serial numbers of the 1900 date system. */
  readonly base: Readonly<Partial<Record<TableName, BaseTable>>>;
  /** What stood outside the tables, the carrier's sheet apart: cell as `Tổng quan!C7`, and value, `=` for a formula. */
  readonly outside: readonly (readonly [cell: string, value: CellValue])[];
}

export interface BaseTable {
  /** Identifiers, in the order of each row's values. Columns by formula are left out. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
