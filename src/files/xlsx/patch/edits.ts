import type { CellValue } from '../../../workbook/document';

/** A cell to be given a value. Its format and everything around it stays. */
export interface CellEdit {
  readonly kind: 'cell';
  /** The sheet's name as it stands in the workbook. */
  readonly sheet: string;
  /** `E17` */
  readonly cell: string;
  /**
   * Text is written as text whatever it looks like; null and empty text empty the cell. With `formula`, its
   * result.
   */
  readonly value: CellValue;
  /** With the leading `=`: a formula of our own or one that stood in this very cell, never one of another file. */
  readonly formula?: string;
  /** True for a cell that no formula can look at: nothing need be calculated again for it. */
  readonly unseen?: true;
}

/** All rows of a table to be replaced; the table keeps its place and grows or shrinks. */
export interface RowsEdit {
  readonly kind: 'rows';
  readonly table: string;
  /**
   * The headings that the values belong to; without it, the table's columns in their order. Other columns
   * keep their cells, and their formula goes on in new rows. A heading that the table lacks is passed over.
   */
  readonly headings?: readonly string[];
  /** The sheet's row, from 0, in which the body begins, where that is known better than the table says. */
  readonly firstRow?: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Rows to be added at a table's end. Its calculated columns go on into them, and their cells look like those of
 * its last row; cells below the table are never written over.
 */
export interface GrowEdit {
  readonly kind: 'grow';
  readonly table: string;
  /** The sheet's row, from 0, with which the table is to end. */
  readonly bottom: number;
}

export type SheetEdit = CellEdit | RowsEdit | GrowEdit;

/** What is to stand in a cell when a sheet has been patched. */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue; readonly formula?: string }
  /** The cell is taken out with its format, as when its row is deleted from a table. */
  | { readonly kind: 'gone' };

/** The contents meant for the cells of one sheet: row, then column, both from 0. */
export type SheetContents = Map<number, Map<number, CellContent>>;

/** Sets what is to stand in a cell; a later edit of the same cell wins. */
export function setContent(contents: SheetContents, row: number, column: number, content: CellContent): void {
  let cells = contents.get(row);
  if (!cells) contents.set(row, (cells = new Map()));
  cells.set(column, content);
}
