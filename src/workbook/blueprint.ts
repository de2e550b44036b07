import type {
  PlannedStyle,
  CellValue,
  DefinedName,
  HyperlinkDocument,
  PrintSetup,
  ValidationDocument,
} from './document';
import type { TableName } from './tableDefinition';

/**
 * What the product writes into a workbook, as data. Two appliers carry it out and must give the same
 * workbook: `excel/` through Office.js, `files/` as .xlsx.
 */
export interface Blueprint {
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly DefinedName[];
  /** The XML part's text; its root carries our namespace. */
  readonly part: string;
  /** The sheet in front after a load. */
  readonly activeSheet: string;
}

export interface SheetBlueprint {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  readonly tabColor: string | null;
  readonly columns: readonly { readonly index: number; readonly width: number }[];
  readonly rows: readonly { readonly index: number; readonly height: number }[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintSetup | null;
  readonly showGridlines: boolean;
  readonly merges: readonly string[];
  /** Blocks of cells, written values after formats; they do not overlap. */
  readonly blocks: readonly BlockBlueprint[];
  readonly table: TableBlueprint | null;
  readonly highlights: readonly HighlightBlueprint[];
  readonly validations: readonly ValidationDocument[];
  readonly hyperlinks: readonly HyperlinkDocument[];
}

/** A rectangle of cells with one style for each column of it. */
export interface BlockBlueprint {
  /** Place of the first cell, from 0. */
  readonly top: number;
  readonly left: number;
  /** Constants, or formulas with the leading `=` where `formula` is true for the column. */
  readonly values: readonly (readonly CellValue[])[];
  /** What the formulas of the block give on the day of writing, in the shape of `values`; absent is unknown. */
  readonly results?: readonly (readonly CellValue[])[];
  /** One for each column of the block. */
  readonly columns: readonly { readonly style: PlannedStyle; readonly formula: boolean }[];
}

export interface TableBlueprint {
  readonly name: TableName;
  /** Header row included, A1 without the sheet. */
  readonly range: string;
  /** Rows of data; a table without any still has one empty row in its range. */
  readonly rows: number;
  readonly columns: readonly { readonly id: string; readonly heading: string; readonly formula?: string }[];
  readonly style: string;
  readonly bandedRows: boolean;
}

/** A conditional format over a table's body, first rule first. */
export interface HighlightBlueprint {
  readonly id: 'overdue' | 'unassigned' | 'due-soon' | 'no-date';
  readonly range: string;
  /** With the leading `=`, relative to the first cell of `range`. */
  readonly formula: string;
  readonly format: { readonly fill: string; readonly fontColor: string; readonly bold?: boolean };
}
