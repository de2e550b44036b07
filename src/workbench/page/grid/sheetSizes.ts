import type { CellDocument, SheetDocument } from '../../../workbook/document';
import { coveredByMerge, mergesOf } from '../../model/merges';
import { pointsOf, STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/layout';
import type { WorkbookModel } from '../../model/workbookModel';
import { extentsOf, type Extents } from './extents';
import { wrappedLines } from './textWidth';

const PIXELS_A_POINT = 96 / 72;
/** Excel grows a row to at most this many points. */
const TALLEST = 409;
/** What is shown beyond the cells in use, so that there is room to type. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;

interface Sizes {
  readonly rows: Extents;
  readonly columns: Extents;
}

const known = new WeakMap<SheetDocument, { readonly revision: number; readonly sizes: Sizes }>();

/** The sheet's rows and columns in pixels, as Excel would show them; measured once for each state of the workbook. */
export function sheetSizes(model: WorkbookModel, sheet: SheetDocument): Sizes {
  const kept = known.get(sheet);
  if (kept?.revision === model.revision) return kept.sizes;
  const sizes = measure(model, sheet);
  known.set(sheet, { revision: model.revision, sizes });
  return sizes;
}

function measure(model: WorkbookModel, sheet: SheetDocument): Sizes {
  const used = model.usedArea(sheet.name);
  const rows = Math.max(60, (used?.bottom ?? 0) + SPARE_ROWS);
  const columns = Math.max(20, (used?.right ?? 0) + SPARE_COLUMNS);
  return {
    rows: extentsOf(rows, (row) => rowPixels(sheet, row)),
    columns: extentsOf(columns, (column) => columnPixels(sheet, column)),
  };
}

function columnPixels(sheet: SheetDocument, column: number): number {
  const own = sheet.columns.get(column);
  return own?.hidden ? 0 : Math.round(pointsOf(own?.width ?? STANDARD_WIDTH) * PIXELS_A_POINT);
}

function rowPixels(sheet: SheetDocument, row: number): number {
  const own = sheet.rows.get(row);
  if (own?.hidden) return 0;
  return Math.round((own?.height ?? fittingHeight(sheet, row)) * PIXELS_A_POINT);
}

/** The height, in points, that Excel gives a row without one of its own: that of its tallest wrapped text. */
function fittingHeight(sheet: SheetDocument, row: number): number {
  let tallest = STANDARD_HEIGHT;
  for (const [column, cell] of sheet.rows.get(row)?.cells ?? []) {
    const size = cell.style?.fontSize ?? 11;
    const line = size * 1.36;
    const lines = linesOf(sheet, row, column, cell);
    tallest = Math.max(tallest, lines * line);
  }
  return Math.min(tallest, TALLEST);
}

function linesOf(sheet: SheetDocument, row: number, column: number, cell: CellDocument): number {
  if (cell.style?.wrap !== true || typeof cell.value !== 'string') return 1;
  // A merged cell never makes Excel grow its row.
  if (
    coveredByMerge(sheet, row, column) ||
    mergesOf(sheet).some((area) => area.top === row && area.left === column)
  )
    return 1;
  return wrappedLines(cell.value, columnPixels(sheet, column) - 8, {
    pixels: (cell.style.fontSize ?? 11) * PIXELS_A_POINT,
    bold: cell.style.bold ?? false,
  });
}
