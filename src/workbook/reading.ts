import type { CellValue } from './document';

/** A cell as a target gave it. */
export interface RawCell {
  readonly value: CellValue;
  /** The number format; absent is General. Needed to tell a date from a number. */
  readonly format?: string;
  /** True where a formula gave the value. */
  readonly computed?: boolean;
  /** That formula, with its `=`. */
  readonly formula?: string;
}

/** A table as it stands in the workbook, ours or not: nothing is judged yet. */
export interface RawTable {
  /** Null for a block under a row of headings that is no table (a library may have dropped it). */
  readonly name: string | null;
  readonly sheet: string;
  readonly sheetHidden: boolean;
  /** Place of the heading row's first cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly headings: readonly string[];
  /** The table's own id of each column, where the target tells it. */
  readonly columnIds: readonly (number | null)[];
  readonly rows: readonly (readonly RawCell[])[];
  /** The sheet's last row of the table, from 0, where `rows` ends before it. */
  readonly bottom?: number;
}

/** Something wrong with a cell that the target itself reports (two values for one cell, a broken index). */
export interface ReadingFault {
  readonly code: string;
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
}

/** A cell that a defined name points to. */
export interface NamedCell extends RawCell {
  readonly sheet: string;
  readonly cell: string;
}

/** The cells of the journal's column. */
export interface RawJournal {
  /** The first cell; null where it is empty. */
  readonly head: string | null;
  /** The cells below it, down to the last one in use; the empty text for an empty one. */
  readonly cells: readonly string[];
}

/** A workbook as a target gave it: the input of `recognise`. */
export interface WorkbookReading {
  readonly date1904: boolean;
  readonly tables: readonly RawTable[];
  /** The value of `NgayTinh`: a constant serial number, `today` for a formula, null when there is no such name. */
  readonly asOf: number | 'today' | null;
  /** The value of `SoNgaySapDenHan`, or null. */
  readonly dueSoonDays: number | null;
  /**
   * The cells of the two settings: null where the name is gone or stands for no cell, absent where the target
   * does not tell or the name is a constant.
   */
  readonly settings?: { readonly asOf?: NamedCell | null; readonly dueSoonDays?: NamedCell | null };
  /** The cells of the decision's number and date; absent where the workbook has no such names. */
  readonly decision?: { readonly number?: NamedCell; readonly date?: NamedCell };
  /** What the two carriers hold, each as its raw text, or null when it is not there. */
  readonly carriers: { readonly part: string | null; readonly sheet: string | null };
  /** Null where there is no carrier sheet; absent where the target does not tell. */
  readonly journal?: RawJournal | null;
  readonly faults: readonly ReadingFault[];
  /** The name of each sheet by the target's own id, as hints tell it; absent where the target does not tell. */
  readonly sheetIds?: Readonly<Record<string, string>>;
  /** Sheets that are protected; absent where the target does not tell. */
  readonly lockedSheets?: readonly string[];
}
