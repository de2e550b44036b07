import type { SheetDocument } from '../../workbook/document';
import {
  cellArea,
  contains,
  covers,
  formatArea,
  intersect,
  isArea,
  isOneCell,
  parseArea,
  type Area,
} from './area';
import { clearContent, findCell, holdsContent } from './cells';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/** The merged areas of a sheet. */
export function mergesOf(sheet: SheetDocument): Area[] {
  return sheet.merges.map(parseArea).filter(isArea);
}

/** The merged area that a cell lies in, or the cell alone. */
export function mergedArea(sheet: SheetDocument, row: number, column: number): Area {
  return mergesOf(sheet).find((area) => contains(area, row, column)) ?? cellArea(row, column);
}

/** True for the cells of a merge other than its first. */
export function coveredByMerge(sheet: SheetDocument, row: number, column: number): boolean {
  if (sheet.merges.length === 0) return false;
  return mergesOf(sheet).some(
    (area) => contains(area, row, column) && !(area.top === row && area.left === column),
  );
}

/**
 * Merges an area, or each of its rows; only the first cell keeps its content.
 * @throws Refusal where a table lies there
 */
export function mergeCells(model: WorkbookModel, sheet: SheetDocument, area: Area, across: boolean): void {
  refuseProtected(sheet);
  if (sheet.tables.some((table) => intersect(areaOf(table), area) !== null)) {
    throw new Refusal('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const parts: Area[] = [];
  if (across)
    for (let row = area.top; row <= area.bottom; row += 1) parts.push({ ...area, top: row, bottom: row });
  else parts.push(area);
  for (const part of parts) if (!isOneCell(part)) mergeOne(sheet, part);
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}

function mergeOne(sheet: SheetDocument, area: Area): void {
  sheet.merges = sheet.merges.filter((text) => {
    const other = parseArea(text);
    return other === null || !covers(area, other);
  });
  if (mergesOf(sheet).some((other) => intersect(other, area) !== null)) {
    throw new Refusal('MergedRangeConflict', 'Another merged area lies half inside.');
  }
  let kept = holdsContent(findCell(sheet, area.top, area.left));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const first = row === area.top && column === area.left;
      const cell = findCell(sheet, row, column);
      if (first || cell === undefined || !holdsContent(cell)) continue;
      if (!kept) {
        const target = sheet.rows.get(area.top)?.cells;
        target?.set(area.left, { ...findCell(sheet, area.top, area.left), ...cell });
        kept = true;
      }
      clearContent(sheet, row, column);
    }
  }
  sheet.merges.push(formatArea(area));
}

/** Splits every merged area that the given one meets. */
export function unmergeCells(model: WorkbookModel, sheet: SheetDocument, area: Area): void {
  refuseProtected(sheet);
  sheet.merges = sheet.merges.filter((text) => {
    const other = parseArea(text);
    return other === null || intersect(area, other) === null;
  });
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}
