import type { ColumnDocument, SheetDocument } from '../../workbook/document';
import {
  COLUMNS,
  columnCount,
  covers,
  intersect,
  isWholeColumns,
  isWholeRows,
  parseArea,
  type Area,
} from './area';
import { cellsIn, ensureRow } from './cells';
import { moveAddresses } from './formulaText';
import { eachFormula } from './formulas';
import { moveParts, take, type Move } from './shiftCells';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Moves the cells of an area and all to its right, within its rows, by the area's own width: to the right,
 * or over the area to the left. Whole columns keep their widths. Tables, merges, rules, validations and
 * formulas follow.
 * @throws Refusal `InsertDeleteConflict` where that would tear a table, `MergedRangeConflict` merged cells,
 *   `NonBlankCellOffSheet` where cells would leave the sheet, `NotImplemented` for columns of a table
 */
export function shiftSideways(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  way: 'right' | 'left',
): void {
  const columns = way === 'right' ? columnCount(area) : -columnCount(area);
  const gone = way === 'left' ? area : null;
  const moving: Area = { ...area, left: gone === null ? area.left : area.right + 1, right: COLUMNS - 1 };
  refuseTorn(sheet, area);
  const cells = [...cellsIn(sheet, moving)];
  const last = Math.max(...cells.map(({ column }) => column), 0);
  if (last + columns >= COLUMNS) throw new Refusal('NonBlankCellOffSheet', 'Cells would leave the sheet.');
  if (gone !== null) for (const { row, column } of [...cellsIn(sheet, gone)]) take(sheet, row, column);
  for (const { row, column } of cells) take(sheet, row, column);
  for (const { row, column, cell } of cells) ensureRow(sheet, row).cells.set(column + columns, cell);
  if (isWholeColumns(area)) moveColumns(sheet, moving.left, columns, gone);
  const move = mover(moving, gone, columns);
  moveParts(sheet, move);
  model.followed.moved(sheet, move);
  eachFormula(model, (formula, home) => moveAddresses(formula, home, sheet.name, move));
}

function refuseTorn(sheet: SheetDocument, area: Area): void {
  const touchedRows: Area = { ...area, right: COLUMNS - 1 };
  for (const table of sheet.tables) {
    const own = areaOf(table);
    const touched = intersect(own, touchedRows);
    if (touched === null) continue;
    if (touched.top !== own.top || touched.bottom !== own.bottom) {
      throw new Refusal('InsertDeleteConflict', `The table ${table.name} would be torn.`);
    }
    if (own.left < area.left || (own.left > area.left && own.left <= area.right)) {
      throw new Refusal('NotImplemented', `Range.insert and delete of columns of the table ${table.name}.`);
    }
  }
  for (const merge of sheet.merges) {
    const own = parseArea(merge);
    const touched = own === null ? null : intersect(own, touchedRows);
    if (own === null || touched === null) continue;
    if (touched.top !== own.top || touched.bottom !== own.bottom) {
      throw new Refusal('MergedRangeConflict', `The merged cells ${merge} would be torn.`);
    }
  }
}

/** Where an area goes: one that straddles the border stretches or shrinks, one inside moves, others stay. */
function mover(moving: Area, gone: Area | null, columns: number): Move {
  const border = (gone ?? moving).left;
  const place = (column: number, within: number): number => {
    if (column >= moving.left) return column + columns;
    return gone !== null && column >= gone.left ? within : column;
  };
  return (area) => {
    const outside = area.top < moving.top || area.bottom > moving.bottom || area.right < border;
    if (outside || isWholeRows(area)) return area;
    if (gone !== null && covers(gone, area)) return null;
    const right = Math.min(place(area.right, border - 1), COLUMNS - 1);
    return { ...area, left: place(area.left, border), right };
  };
}

function moveColumns(sheet: SheetDocument, from: number, columns: number, gone: Area | null): void {
  const moved = new Map<number, ColumnDocument>();
  for (const [column, document] of sheet.columns) {
    if (gone !== null && column >= gone.left && column <= gone.right) continue;
    const place = column >= from ? column + columns : column;
    if (place < COLUMNS) moved.set(place, document);
  }
  sheet.columns = moved;
}
