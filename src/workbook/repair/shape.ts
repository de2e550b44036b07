import type { CellRange } from '../a1';
import type { CellValue } from '../document';
import type { NamedCell } from '../reading';
import type { TableName } from '../tableDefinition';

/** A cell of a sheet's top left corner. */
export interface CornerCell {
  readonly value: CellValue;
  /** With the leading `=`; absent for a constant. */
  readonly formula?: string;
}

/** So much of a sheet is looked at to know it by what it says, and to find the headings of a lost table. */
export const CORNER = { rows: 150, columns: 52 } as const;

export interface SheetShape {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** The cells from A1 on, at most `CORNER`; null for a sheet that holds a table of ours or the carrier. */
  readonly corner: readonly (readonly CornerCell[])[] | null;
}

/** Any table of the workbook. */
export interface TableShape {
  readonly name: string;
  readonly sheet: string;
  /** Heading and totals rows included where they are shown. */
  readonly range: CellRange;
  readonly headings: readonly string[];
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** A highlight rule of ours as it stands over a table. */
export interface RuleShape {
  readonly formula: string;
  /** A1 without the sheet. */
  readonly ranges: readonly string[];
}

/** The one rule of a column's body; `mixed` where its cells differ, null where there is none. */
export type ValidationShape = { readonly type: string; readonly source: string | null } | 'mixed' | null;

/** What stands around and over a table of ours. */
export interface OwnShape {
  /** The name that it bears now. */
  readonly name: string;
  /** Our rules, first priority first. */
  readonly rules: readonly RuleShape[];
  /** By place within the table. */
  readonly validations: readonly ValidationShape[];
  /** The cells of the key column right below the table, down to the first empty one. */
  readonly keysBelow: readonly CellValue[];
  /** The cells right of the heading row, up to the first empty one. */
  readonly headingsRight: readonly string[];
}

/** Cells under a row of our headings that are no table any more. */
export interface BlockShape {
  readonly table: TableName;
  readonly sheet: string;
  readonly range: CellRange;
}

export interface NameShape {
  readonly name: string;
  /** With the leading `=`. */
  readonly refersTo: string;
  /** Null where the name stands for no cell. */
  readonly cell: NamedCell | null;
}

/**
 * How our part of a workbook stands, beside the rows that a `WorkbookReading` holds: what a repair must
 * know. Nothing is judged.
 */
export interface WorkbookShape {
  /** True where sheets cannot be added, renamed, moved or shown. */
  readonly structureProtected: boolean;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetShape[];
  readonly tables: readonly TableShape[];
  readonly own: Readonly<Partial<Record<TableName, OwnShape>>>;
  readonly blocks: readonly BlockShape[];
  /** Every name of the whole workbook. */
  readonly names: readonly NameShape[];
  readonly carriers: {
    readonly part: string | null;
    readonly sheet: string | null;
    /** The sheet that carries, by the name that it bears now. */
    readonly place: string | null;
  };
}
