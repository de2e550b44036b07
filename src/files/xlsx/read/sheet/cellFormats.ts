import type { CellStyle, RowDocument, SheetDocument } from '../../../../workbook/document';
import { COLUMNS } from '../cellPlace';

/** Looks without a value are kept this far below the last cell that holds something. */
const ROWS_BELOW = 200;
/** More looks than this between two cells that hold something are a filled-down sheet, not a form. */
const WAITING_LIMIT = 200_000;
/** No workbook that people fill in has more looks without a value; further ones would cost memory alone. */
const KEPT_LIMIT = 300_000;

/** How many looks without a value a workbook has been given, over all its sheets. */
export interface KeptFormats {
  formats: number;
}

/**
 * Keeps rows and cells that have a look but hold nothing, as long as something stands below them. People
 * colour whole columns, and a program then writes a million rows with nothing in them; those cost nothing.
 */
export class CellFormats {
  private readonly places: number[] = [];
  private readonly styles: CellStyle[] = [];
  private readonly rows: {
    readonly row: number;
    readonly height: number | null;
    readonly hidden: boolean;
  }[] = [];
  private last = -1;

  constructor(
    private readonly sheet: SheetDocument,
    private readonly kept: KeptFormats,
  ) {}

  /** `place` is row × COLUMNS + column. */
  addCell(place: number, style: CellStyle): void {
    if (this.places.length >= WAITING_LIMIT) return;
    this.places.push(place);
    this.styles.push(style);
  }

  addRow(row: number, height: number | null, hidden: boolean): void {
    if (this.rows.length < WAITING_LIMIT) this.rows.push({ row, height, hidden });
  }

  /** Called before a cell that holds something is put in its row. */
  reached(row: number): void {
    if (row > this.last) this.last = row;
    if (this.places.length > 0 || this.rows.length > 0) this.keepTo(this.last);
  }

  /** Called when the sheet has been read. */
  end(): void {
    this.keepTo(this.last + ROWS_BELOW);
  }

  private keepTo(lastRow: number): void {
    for (const { row, height, hidden } of this.rows.splice(0)) {
      if (row > lastRow || !this.mayKeep()) continue;
      const document = rowOf(this.sheet, row);
      if (height !== null) document.height = height;
      if (hidden) document.hidden = true;
    }
    const styles = this.styles.splice(0);
    this.places.splice(0).forEach((place, order) => {
      const row = Math.floor(place / COLUMNS);
      const style = styles[order];
      if (row > lastRow || !style || !this.mayKeep()) return;
      const { cells } = rowOf(this.sheet, row);
      if (!cells.has(place % COLUMNS)) cells.set(place % COLUMNS, { value: null, style });
    });
  }

  private mayKeep(): boolean {
    return this.kept.formats++ < KEPT_LIMIT;
  }
}

/** The row of the sheet, made where it is not there yet. */
export function rowOf(sheet: SheetDocument, row: number): RowDocument {
  let document = sheet.rows.get(row);
  if (!document) sheet.rows.set(row, (document = { cells: new Map() }));
  return document;
}
