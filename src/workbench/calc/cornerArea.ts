import { COLUMNS, ROWS, type Area } from '../model/area';
import type { Corner } from './ast';

/** The cells between two corners, relative parts moved by the shift; null where they leave the sheet. */
export function cornerArea(
  from: Corner,
  to: Corner,
  shift: { readonly rows: number; readonly columns: number },
): Area | null {
  const rows = [rowOf(from, 0, shift.rows), rowOf(to, ROWS - 1, shift.rows)];
  const columns = [columnOf(from, 0, shift.columns), columnOf(to, COLUMNS - 1, shift.columns)];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
  return inside ? area : null;
}

function rowOf(corner: Corner, absent: number, shift: number): number {
  if (corner.row === null) return absent;
  return corner.rowFixed ? corner.row : corner.row + shift;
}

function columnOf(corner: Corner, absent: number, shift: number): number {
  if (corner.column === null) return absent;
  return corner.columnFixed ? corner.column : corner.column + shift;
}
