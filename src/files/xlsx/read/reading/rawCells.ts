import type { CellDocument, SheetDocument } from '../../../../workbook/document';
import type { RawCell } from '../../../../workbook/reading';

const EMPTY: RawCell = { value: null };
const NO_CELLS: readonly RawCell[] = [];

/** A stretch of a sheet, rows and columns from 0, last ones included. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of a stretch, row by row. Rows without cells share one empty list; none follow the last filled one. */
export function rawRows(sheet: SheetDocument, { top, bottom, left, right }: Stretch): (readonly RawCell[])[] {
  let last = top - 1;
  for (const row of sheet.rows.keys()) {
    if (row > last && row <= bottom && hasValue(sheet.rows.get(row)?.cells, left, right)) last = row;
  }
  const rows: (readonly RawCell[])[] = [];
  for (let row = top; row <= last; row++) {
    const cells = sheet.rows.get(row)?.cells;
    rows.push(cells && cells.size > 0 ? rawRow(cells, left, right) : NO_CELLS);
  }
  return rows;
}

function rawRow(cells: ReadonlyMap<number, CellDocument>, left: number, right: number): readonly RawCell[] {
  const row: RawCell[] = [];
  for (let column = left; column <= right; column++) {
    const cell = cells.get(column);
    row.push(cell ? rawCell(cell) : EMPTY);
  }
  return row;
}

/** A cell of the document as a target gives it. */
export function rawCell({ value, formula, style }: CellDocument): RawCell {
  const format = style?.numberFormat;
  if (formula === undefined) return format === undefined ? { value } : { value, format };
  const computed = { computed: true, formula };
  return format === undefined ? { value, ...computed } : { value, format, ...computed };
}

function hasValue(
  cells: ReadonlyMap<number, CellDocument> | undefined,
  left: number,
  right: number,
): boolean {
  if (!cells) return false;
  for (const column of cells.keys()) {
    const cell = column >= left && column <= right ? cells.get(column) : undefined;
    if (cell && (cell.value !== null || cell.formula !== undefined)) return true;
  }
  return false;
}

/** What a cell says as a heading: its text, or a number as digits. */
export function headingText(cell: CellDocument | undefined): string {
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'object') return '';
  return String(value).normalize('NFC');
}
