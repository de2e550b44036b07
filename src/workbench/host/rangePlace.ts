import { STANDARD_HEIGHT, STANDARD_WIDTH, pointsOf } from '../model/layout';
import type { SheetDocument } from '../../workbook/document';
import type { Cells } from './environment';

/** In points; 0 where the row is hidden. */
export function rowHeight(sheet: SheetDocument, row: number): number {
  const document = sheet.rows.get(row);
  return document?.hidden === true ? 0 : (document?.height ?? STANDARD_HEIGHT);
}

/** In points; 0 where the column is hidden. */
export function columnWidth(sheet: SheetDocument, column: number): number {
  const document = sheet.columns.get(column);
  return document?.hidden === true ? 0 : pointsOf(document?.width ?? STANDARD_WIDTH);
}

function sum(from: number, to: number, of: (place: number) => number): number {
  let all = 0;
  for (let place = from; place < to; place += 1) all += of(place);
  return all;
}

/** Distances from the sheet's corner and sizes, in points. */
export function topOf({ sheet, area }: Cells): number {
  return sum(0, area.top, (row) => rowHeight(sheet, row));
}

/** How far the area stands from the sheet's left side, in points. */
export function leftOf({ sheet, area }: Cells): number {
  return sum(0, area.left, (column) => columnWidth(sheet, column));
}

/** In points, hidden rows apart. */
export function heightOf({ sheet, area }: Cells): number {
  return sum(area.top, area.bottom + 1, (row) => rowHeight(sheet, row));
}

/** In points, hidden columns apart. */
export function widthOf({ sheet, area }: Cells): number {
  return sum(area.left, area.right + 1, (column) => columnWidth(sheet, column));
}
