import type { TableName } from '../tableDefinition';
import type { WorkbookReading } from '../reading';

/** A cell as it stands: enough to write it again. */
export interface HeldCell {
  /** With the leading `=`; null for a constant. */
  readonly formula: string | null;
  /** An empty cell is the empty text, an error its name. */
  readonly value: string | number | boolean;
  readonly format: string;
}

/** A sheet with all its cells from the first one in use on. */
export interface HeldSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Place of the first cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly HeldCell[])[];
}

/** A table of ours where it stands, headings and totals included. */
export interface HeldTable {
  readonly table: TableName;
  /** The name that it bears now. */
  readonly name: string;
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly range: string;
  readonly style: string;
  readonly bandedRows: boolean;
}

/** A formula that stands somewhere: in a cell, a name, a rule, a drop-down. */
export interface HeldFormula {
  /** `Chi phí!B2`, or the name itself. */
  readonly place: string;
  readonly sheet: string | null;
  readonly formula: string;
}

/** How many things lie on a sheet that are no cells. */
export interface SheetObjects {
  readonly sheet: string;
  readonly comments: number;
  /** Charts, pictures, shapes and pivot tables. */
  readonly drawn: number;
  /** Of these, the ones that may look into cells of other sheets. */
  readonly looking: number;
}

/** A whole workbook, read before a plan is taken out of it. */
export interface WholeReading {
  readonly reading: WorkbookReading;
  readonly sheets: readonly HeldSheet[];
  readonly tables: readonly HeldTable[];
  /** Defined names of the workbook and of single sheets. */
  readonly names: readonly HeldFormula[];
  readonly rules: readonly HeldFormula[];
  /** Drop-downs and limits; cells that share one are told once. */
  readonly validations: readonly HeldFormula[];
  readonly objects: readonly SheetObjects[];
  /** True where our highlight rules are on. */
  readonly highlights: boolean;
}
