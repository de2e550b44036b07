import type { SheetDocument } from '../../workbook/document';
import { bounding, cellArea, COLUMNS, ROWS, type Area } from './area';
import { findCell, holdsContent } from './cells';

export type Direction = 'Left' | 'Right' | 'Up' | 'Down';

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl and an arrow key lead from a cell: the end of the filled cells, or the next filled one. */
export function edgeFrom(
  sheet: SheetDocument,
  from: { readonly row: number; readonly column: number },
  direction: Direction,
): { row: number; column: number } {
  const [down, right] = STEPS[direction];
  const last = lastStep(sheet, from, direction);
  const filled = (steps: number): boolean =>
    holdsContent(findCell(sheet, from.row + steps * down, from.column + steps * right));
  let steps = 1;
  if (filled(0) && filled(1)) while (steps < last.content && filled(steps + 1)) steps += 1;
  else {
    while (steps <= last.content && !filled(steps)) steps += 1;
    if (steps > last.content) steps = last.sheet;
  }
  const most = Math.min(steps, last.sheet);
  return { row: from.row + most * down, column: from.column + most * right };
}

/** How many steps there are to the sheet's end, and to the last cell there that is. */
function lastStep(
  sheet: SheetDocument,
  from: { readonly row: number; readonly column: number },
  direction: Direction,
): { sheet: number; content: number } {
  if (direction === 'Up') return { sheet: from.row, content: from.row };
  if (direction === 'Left') return { sheet: from.column, content: from.column };
  if (direction === 'Down') {
    return { sheet: ROWS - 1 - from.row, content: Math.max(0, ...sheet.rows.keys()) - from.row };
  }
  const columns = [...(sheet.rows.get(from.row)?.cells.keys() ?? [])];
  return { sheet: COLUMNS - 1 - from.column, content: Math.max(0, ...columns) - from.column };
}

/** The range stretched to where the edge lies, as with Ctrl, Shift and an arrow key. */
export function extendTo(
  sheet: SheetDocument,
  area: Area,
  from: { readonly row: number; readonly column: number },
  direction: Direction,
): Area {
  const edge = edgeFrom(sheet, from, direction);
  const along = direction === 'Left' || direction === 'Right';
  return bounding(area, along ? cellArea(area.top, edge.column) : cellArea(edge.row, area.left));
}
