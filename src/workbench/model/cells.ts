import type { CellDocument, CellStyle, RowDocument, SheetDocument } from '../../workbook/document';
import type { Area } from './area';

/** The cell, if anything is kept of it. */
export function findCell(sheet: SheetDocument, row: number, column: number): CellDocument | undefined {
  return sheet.rows.get(row)?.cells.get(column);
}

/** The row, made where nothing was kept of it. */
export function ensureRow(sheet: SheetDocument, row: number): RowDocument {
  const known = sheet.rows.get(row);
  if (known !== undefined) return known;
  const made: RowDocument = { cells: new Map() };
  sheet.rows.set(row, made);
  return made;
}

/** The cell, made where nothing was kept of it, with the look of its row or column. */
export function ensureCell(sheet: SheetDocument, row: number, column: number): CellDocument {
  const { cells } = ensureRow(sheet, row);
  const known = cells.get(column);
  if (known !== undefined) return known;
  const style = inheritedStyle(sheet, row, column);
  const made: CellDocument = style === undefined ? { value: null } : { value: null, style };
  cells.set(column, made);
  return made;
}

/** The look that a cell has from its row or column where it is not there itself. */
function inheritedStyle(sheet: SheetDocument, row: number, column: number): CellStyle | undefined {
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style;
}

/** How a cell looks, its own way or its row's or column's. */
export function styleAt(sheet: SheetDocument, row: number, column: number): CellStyle {
  const cell = findCell(sheet, row, column);
  return (cell === undefined ? inheritedStyle(sheet, row, column) : cell.style) ?? {};
}

/** Takes a cell's content and leaves its style; a cell with neither goes. */
export function clearContent(sheet: SheetDocument, row: number, column: number): void {
  const cells = sheet.rows.get(row)?.cells;
  const cell = cells?.get(column);
  if (cells === undefined || cell === undefined) return;
  if (cell.style !== undefined) cells.set(column, { value: null, style: cell.style });
  else if (inheritedStyle(sheet, row, column) === undefined) cells.delete(column);
  else cells.set(column, { value: null });
}

/** A cell without a look of its own; never kept in a cell. */
const PLAIN: CellStyle = {};

/**
 * The same change of a look, which cells that looked alike share once it is made: a sheet has thousands of
 * cells and a handful of looks.
 */
export function sharing(change: (style: CellStyle) => CellStyle): (style: CellStyle) => CellStyle {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const made = change(style);
    known.set(style, made);
    return made;
  };
}

/** Gives a cell a changed style; styles are replaced, never changed in place, for cells may share one. */
export function restyle(
  sheet: SheetDocument,
  row: number,
  column: number,
  change: (style: CellStyle) => CellStyle,
): void {
  const cell = ensureCell(sheet, row, column);
  const style = change(cell.style ?? PLAIN);
  if (Object.keys(style).length === 0) delete cell.style;
  else cell.style = style;
}

/** True where a value or a formula stands there; a look alone is none. */
export function holdsContent(cell: CellDocument | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || cell.value !== null);
}

/** Every cell of the area that there is, in reading order of the rows. */
export function* cellsIn(
  sheet: SheetDocument,
  area: Area,
): Generator<{ row: number; column: number; cell: CellDocument }> {
  const many = area.bottom - area.top > sheet.rows.size;
  const rows = many
    ? [...sheet.rows.keys()].filter((row) => row >= area.top && row <= area.bottom).sort((a, b) => a - b)
    : Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  for (const row of rows) {
    for (const [column, cell] of sheet.rows.get(row)?.cells ?? []) {
      if (column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }
}

/** The smallest area that holds every cell with content (and, unless `valuesOnly`, with a format). */
export function usedArea(sheet: SheetDocument, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { cells }] of sheet.rows) {
    if (within !== undefined && (row < within.top || row > within.bottom)) continue;
    for (const [column, cell] of cells) {
      if (within !== undefined && (column < within.left || column > within.right)) continue;
      if (!holdsContent(cell) && (valuesOnly || cell.style === undefined)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
