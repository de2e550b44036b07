import type { ReactNode } from 'react';
import type { SheetDocument } from '../../../workbook/document';
import { contains, parseArea, type Area } from '../../model/area';
import { coveredByMerge, mergesOf } from '../../model/merges';
import { areaOf, type WorkbookModel } from '../../model/workbookModel';
import { Cell } from './Cell';
import { cellLook } from './cellLook';
import type { Extents } from './extents';

interface PaneProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetDocument;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly rowExtents: Extents;
  readonly columnExtents: Extents;
  /** Place of the pane's upper left corner within the sheet, in pixels. */
  readonly origin: { readonly x: number; readonly y: number };
  /** Place and size of the pane on the screen. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly selection: Area;
}

/** A part of the grid that scrolls as one: the frozen corner, the frozen rows or columns, or the rest. */
export function Pane(props: PaneProps): ReactNode {
  const { sheet, rows, columns, box, origin, rowExtents, columnExtents, selection } = props;
  if (box.width <= 0 || box.height <= 0) return null;
  const outline = {
    left: columnExtents.start(selection.left) - origin.x,
    top: rowExtents.start(selection.top) - origin.y,
    width: columnExtents.start(selection.right + 1) - columnExtents.start(selection.left),
    height: rowExtents.start(selection.bottom + 1) - rowExtents.start(selection.top),
  };
  return (
    <div className="pane" style={box}>
      {rows.map((row) => (
        <div role="row" aria-rowindex={row + 1} key={row} className="row">
          {columns.map((column) => drawn(props, row, column))}
        </div>
      ))}
      <div className="selection" style={outline} data-sheet={sheet.name} />
    </div>
  );
}

function drawn(props: PaneProps, row: number, column: number): ReactNode {
  const { model, sheet, rowExtents, columnExtents, origin, selection } = props;
  if (coveredByMerge(sheet, row, column)) return null;
  const look = cellLook(model, sheet, row, column);
  const merge =
    sheet.merges.length === 0
      ? undefined
      : mergesOf(sheet).find((area) => area.top === row && area.left === column);
  const lastColumn =
    merge?.right ?? (look.spills && look.text !== '' ? spillTo(model, sheet, row, column) : column);
  const box = {
    left: columnExtents.start(column) - origin.x,
    top: rowExtents.start(row) - origin.y,
    width: columnExtents.start(lastColumn + 1) - columnExtents.start(column),
    height: rowExtents.start((merge?.bottom ?? row) + 1) - rowExtents.start(row),
  };
  return (
    <Cell
      key={column}
      id={`cell-${row}-${column}`}
      row={row}
      column={column}
      look={look}
      box={box}
      selected={contains(selection, row, column)}
      filterButton={hasFilterButton(sheet, row, column)}
      gridlines={sheet.showGridlines && lastColumn === column}
    />
  );
}

function hasFilterButton(sheet: SheetDocument, row: number, column: number): boolean {
  return sheet.tables.some((table) => {
    const area = areaOf(table);
    const heading = table.filterButton && table.headerRow && area.top === row;
    return heading && column >= area.left && column <= area.right;
  });
}

/** The last of the empty cells to the right that a long text runs over. */
function spillTo(model: WorkbookModel, sheet: SheetDocument, row: number, column: number): number {
  let last = column;
  const used = model.usedArea(sheet.name)?.right ?? column;
  const most = Math.min(column + 12, used + 6);
  while (last < most && empty(model, sheet, row, last + 1)) last += 1;
  return last;
}

function empty(model: WorkbookModel, sheet: SheetDocument, row: number, column: number): boolean {
  if (model.tableAt(sheet.name, row, column) || sheet.merges.some((text) => within(text, row, column)))
    return false;
  const cell = model.cell(sheet.name, row, column);
  return (
    cell === undefined ||
    ((cell.value === null || cell.value === '') && cell.formula === undefined && !cell.style?.fill)
  );
}

function within(text: string, row: number, column: number): boolean {
  const area = parseArea(text);
  return area !== null && contains(area, row, column);
}
