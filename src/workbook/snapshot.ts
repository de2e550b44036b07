import type { IsoDate } from '../plan/isoDate';
import type { Plan, PlanQuestion } from '../plan/plan';
import type { PackageContent } from './carrier/packageContent';
import type { CellValue } from './document';
import type { JournalReading } from './journal/entry';
import type { ReadingFault, WorkbookReading } from './reading';
import type { TableName } from './tableDefinition';

/** What a workbook is to us: a coordinator's, a unit's package, a plan in the decision's form, or not ours. */
export type WorkbookKind = 'master' | 'unit' | 'plan' | 'foreign';

/** A cell of a table of ours. A column that the workbook lacks gives no cell at all: absent is not empty. */
export interface SnapshotCell {
  readonly value: CellValue;
  /** The value as text in NFC, see `cellText`: days of date columns as `YYYY-MM-DD`, an empty cell as ''. */
  readonly text: string;
  readonly format: string | undefined;
  readonly computed: boolean;
  /** The formula that gave the value, with its `=`, in a column that is not ours to calculate. */
  readonly formula?: string;
  /** `E17`, on the table's sheet. */
  readonly cell: string;
}

export interface SnapshotRow {
  /** As written, trimmed; empty where the row has no key. */
  readonly key: string;
  /** `PhoiHop` alone: the unit whose row it is. */
  readonly of?: string;
  /** The row of the sheet, from 0. */
  readonly row: number;
  /** By column identifier. */
  readonly cells: Readonly<Record<string, SnapshotCell>>;
}

/** A table of ours without its rows. */
export interface TablePlace {
  readonly name: TableName;
  readonly sheet: string;
  /** The sheet's column of each identifier that was found, from 0. */
  readonly columns: Readonly<Record<string, number>>;
  /** Identifiers that the workbook lacks. */
  readonly missing: readonly string[];
  /** How the column was found, where not by its heading. */
  readonly renamed: Readonly<Record<string, string>>;
  /** The heading row of the sheet, from 0. */
  readonly headingRow: number;
}

export interface TableSnapshot extends TablePlace {
  readonly rows: readonly SnapshotRow[];
  /** The sheet's last row of the body, from 0: rows in which nothing is written count too. */
  readonly lastRow: number;
}

/** Our reading of a workbook: flat rows with the way back to every cell. */
export interface WorkbookSnapshot {
  readonly kind: WorkbookKind;
  readonly date1904: boolean;
  /** A constant in `NgayTinh`. */
  readonly asOf: IsoDate | null;
  readonly dueSoonDays: number | null;
  /** The cells of the two settings, see `WorkbookReading`. */
  readonly settings?: NonNullable<WorkbookReading['settings']>;
  readonly tables: Readonly<Partial<Record<TableName, TableSnapshot>>>;
  readonly carrier: CarrierReading;
  /** What the product wrote down of its own changes; absent where the target does not tell. */
  readonly journal?: JournalReading;
  /** The cells of Tổng quan for the decision's number and date, where the workbook has them. */
  readonly decision?: { readonly number?: DecisionCell; readonly date?: DecisionCell };
  readonly faults: readonly ReadingFault[];
  /** Sheets with tables of ours that are protected; absent where the target does not tell. */
  readonly lockedSheets?: readonly string[];
}

/** A cell that a defined name points to. */
export interface DecisionCell {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** What the hidden carriers say, mended from each other where one is lost. */
export interface CarrierReading {
  readonly state: 'sound' | 'part-lost' | 'sheet-lost' | 'damaged' | 'absent';
  readonly content: CarrierContent | null;
}

export interface CarrierContent {
  readonly schema: number;
  readonly planId: string;
  readonly kind: 'master' | 'unit';
  /** Metadata, obligations and titles; the rows live in the tables. */
  readonly metadata: Plan['metadata'];
  readonly obligations: Plan['obligations'];
  /** What the reader of the source had to ask. */
  readonly questions: readonly PlanQuestion[];
  readonly partTitles: Readonly<Record<string, string>>;
  /** Table → identifier → the table's own column id at creation. */
  readonly columnIds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** True where the workbook was given a journal when it was loaded. */
  readonly journal?: boolean;
  /** A unit's workbook alone. */
  readonly package?: PackageContent;
}
