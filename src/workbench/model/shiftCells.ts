import type { CellDocument, SheetDocument } from '../../workbook/document';
import { COLUMNS, ROWS, covers, formatArea, intersect, isWholeRows, parseArea, type Area } from './area';
import { cellsIn, ensureRow } from './cells';
import { moveAddresses } from './formulaText';
import { eachFormula } from './formulas';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Moves the cells of an area and all below it, within its columns, down (or up, for a negative count; what
 * is passed over goes). Tables, merges, rules, validations and formulas follow.
 * @throws Refusal `InsertDeleteConflict` where that would tear a table, `MergedRangeConflict` merged cells
 */
export function moveCells(model: WorkbookModel, sheet: SheetDocument, from: Area, rows: number): void {
  const moving: Area = { top: from.top, left: from.left, bottom: ROWS - 1, right: from.right };
  const gone: Area | null = rows < 0 ? { ...from, top: from.top + rows, bottom: from.top - 1 } : null;
  refuseTorn(sheet, moving, gone);
  const cells = [...cellsIn(sheet, moving)];
  const last = Math.max(...cells.map(({ row }) => row), 0);
  if (last + rows >= ROWS) throw new Refusal('NonBlankCellOffSheet', 'Cells would leave the sheet.');
  if (gone !== null) for (const { row, column } of [...cellsIn(sheet, gone)]) take(sheet, row, column);
  for (const { row, column } of cells) take(sheet, row, column);
  for (const { row, column, cell } of cells) ensureRow(sheet, row + rows).cells.set(column, cell);
  if (isWholeRows(from)) moveRows(sheet, from.top, rows);
  const move = mover(moving, gone, rows);
  moveParts(sheet, move);
  model.followed.moved(sheet, move);
  eachFormula(model, (formula, home) => moveAddresses(formula, home, sheet.name, move));
}

/** Gives an area's new place, or null where all of it is gone. */
export type Move = (area: Area) => Area | null;

/** Takes a cell away. */
export function take(sheet: SheetDocument, row: number, column: number): CellDocument | undefined {
  const cells = sheet.rows.get(row)?.cells;
  const cell = cells?.get(column);
  cells?.delete(column);
  return cell;
}

function refuseTorn(sheet: SheetDocument, moving: Area, gone: Area | null): void {
  for (const table of sheet.tables) {
    const area = areaOf(table);
    const touched = intersect(area, gone === null ? moving : { ...moving, top: gone.top });
    if (touched === null) continue;
    if (touched.left !== area.left || touched.right !== area.right) {
      throw new Refusal('InsertDeleteConflict', `The table ${table.name} would be torn.`);
    }
  }
  for (const merge of sheet.merges) {
    const area = parseArea(merge);
    const touched =
      area === null ? null : intersect(area, gone === null ? moving : { ...moving, top: gone.top });
    if (area === null || touched === null) continue;
    if (touched.left !== area.left || touched.right !== area.right) {
      throw new Refusal('MergedRangeConflict', `The merged cells ${merge} would be torn.`);
    }
  }
}

/** Where an area goes: one that straddles the border stretches or shrinks, one inside moves, others stay. */
function mover(moving: Area, gone: Area | null, rows: number): Move {
  return (area) => {
    if (area.left < moving.left || area.right > moving.right || area.bottom < (gone ?? moving).top)
      return area;
    if (area.top === 0 && area.bottom === ROWS - 1) return area;
    if (gone !== null && covers(gone, area)) return null;
    const top = place(area.top, moving.top, gone, rows, gone?.top ?? 0);
    const bottom = place(area.bottom, moving.top, gone, rows, (gone?.top ?? 0) - 1);
    return { ...area, top, bottom: Math.min(bottom, ROWS - 1), right: Math.min(area.right, COLUMNS - 1) };
  };
}

function place(row: number, border: number, gone: Area | null, rows: number, within: number): number {
  if (row >= border) return row + rows;
  return gone !== null && row >= gone.top ? within : row;
}

function moveRows(sheet: SheetDocument, from: number, rows: number): void {
  const moved = [...sheet.rows].map(([row, document]) => {
    const { height, hidden, style } = document;
    return {
      row: row >= from ? row + rows : row,
      gone: rows < 0 && row >= from + rows && row < from,
      height,
      hidden,
      style,
    };
  });
  for (const document of sheet.rows.values()) {
    delete document.height;
    delete document.hidden;
    delete document.style;
  }
  for (const { row, gone, height, hidden, style } of moved) {
    if (gone || (height === undefined && hidden === undefined && style === undefined)) continue;
    const target = ensureRow(sheet, row);
    if (height !== undefined) target.height = height;
    if (hidden !== undefined) target.hidden = hidden;
    if (style !== undefined) target.style = style;
  }
}

/** Lets merges, tables, rules, validations, links and comments follow. */
export function moveParts(sheet: SheetDocument, move: Move): void {
  const moveText = (text: string): string | null => {
    const area = parseArea(text);
    const moved = area === null ? null : move(area);
    return area === null ? text : moved === null ? null : formatArea(moved);
  };
  const moveAll = (texts: readonly string[]): string[] => texts.map(moveText).filter((text) => text !== null);
  sheet.merges = moveAll(sheet.merges);
  sheet.tables = sheet.tables.filter((table) => {
    const moved = moveText(table.range);
    if (moved !== null) table.range = moved;
    return moved !== null;
  });
  for (const rule of sheet.conditionalFormats) rule.ranges = moveAll(rule.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  for (const validation of sheet.validations) validation.ranges = moveAll(validation.ranges);
  sheet.validations = sheet.validations.filter((validation) => validation.ranges.length > 0);
  for (const link of sheet.hyperlinks) link.cell = moveText(link.cell) ?? link.cell;
  for (const comment of sheet.comments) comment.cell = moveText(comment.cell) ?? comment.cell;
}
