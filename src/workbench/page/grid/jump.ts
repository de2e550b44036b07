import type { Area } from '../../model/area';
import type { Extents } from './extents';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a jump must know of the sheet. */
export interface JumpField {
  readonly rows: Extents;
  readonly columns: Extents;
  /** True for a cell with a constant or a formula. */
  filled(row: number, column: number): boolean;
  /** The last row and the last column in use, from 0. */
  readonly last: Place;
  /** The first cell that is not frozen. */
  readonly first: Place;
}

/**
 * Where a key goes from a cell or a merged area with Ctrl held, as in Excel: an arrow to the edge of what is
 * filled, Home to the first cell that scrolls, End to the last cell in use. Null for a key that does not jump.
 */
export function jumpBy(key: string, from: Area, field: JumpField): Place | null {
  const { rows, columns, filled } = field;
  const { top: row, left: column } = from;
  const inColumn = (each: number): boolean => filled(each, column);
  const inRow = (each: number): boolean => filled(row, each);
  switch (key) {
    case 'ArrowDown':
      return { row: edge(rows, from.bottom, 1, inColumn), column };
    case 'ArrowUp':
      return { row: edge(rows, row, -1, inColumn), column };
    case 'ArrowRight':
      return { row, column: edge(columns, from.right, 1, inRow) };
    case 'ArrowLeft':
      return { row, column: edge(columns, column, -1, inRow) };
    case 'Home':
      return field.first;
    case 'End':
      return field.last;
    default:
      return null;
  }
}

/** The last filled cell of a run, or the first one after a gap; without any, the end. Hidden ones do not count. */
function edge(extents: Extents, from: number, by: 1 | -1, filled: (at: number) => boolean): number {
  const next = (at: number): number | null => {
    for (let to = at + by; to >= 0 && to < extents.count; to += by) if (extents.size(to) > 0) return to;
    return null;
  };
  let at = from;
  let ahead = next(at);
  const running = filled(from) && ahead !== null && filled(ahead);
  while (ahead !== null && filled(ahead) === running) {
    at = ahead;
    ahead = next(at);
  }
  return running || ahead === null ? at : ahead;
}
