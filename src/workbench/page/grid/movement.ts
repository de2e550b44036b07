import type { Area } from '../../model/area';
import type { Extents } from './extents';

/**
 * The cell that a key moves to from a cell or a merged area, hidden rows and columns passed over; null for a
 * key that moves nothing.
 */
export function moveBy(
  key: string,
  shift: boolean,
  area: Area,
  rows: Extents,
  columns: Extents,
  page: number,
  /** The last column that is in use in the row, from 0; -1 where there is none. */
  lastUsed: number,
): { row: number; column: number } | null {
  const from = { row: area.top, column: area.left };
  switch (key) {
    case 'ArrowDown':
      return { ...from, row: step(rows, area.bottom, 1) };
    case 'ArrowUp':
      return { ...from, row: step(rows, from.row, -1) };
    case 'ArrowRight':
      return { ...from, column: step(columns, area.right, 1) };
    case 'ArrowLeft':
      return { ...from, column: step(columns, from.column, -1) };
    case 'Enter':
      return { ...from, row: shift ? step(rows, area.top, -1) : step(rows, area.bottom, 1) };
    case 'PageDown':
      return { ...from, row: rows.at(Math.min(rows.start(from.row) + page, rows.total - 1)) };
    case 'PageUp':
      return { ...from, row: rows.at(Math.max(0, rows.start(from.row) - page)) };
    case 'Home':
      return { ...from, column: 0 };
    case 'End':
      return { ...from, column: Math.max(0, lastUsed) };
    default:
      return null;
  }
}

function step(extents: Extents, from: number, by: 1 | -1): number {
  for (let index = from + by; index >= 0 && index < extents.count; index += by) {
    if (extents.size(index) > 0) return index;
  }
  return from;
}
