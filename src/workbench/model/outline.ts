import type { ColumnDocument, RowDocument, SheetDocument } from '../../workbook/document';
import type { Area } from './area';
import { ensureRow } from './cells';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import type { WorkbookModel } from './workbookModel';

export type OutlineAxis = 'rows' | 'columns';

/** The deepest level that Excel keeps. */
const DEEPEST = 7;

/** How deep a row or column lies in the sheet's outline; 0 is in no group. */
export function levelOf(sheet: SheetDocument, axis: OutlineAxis, line: number): number {
  return (axis === 'rows' ? sheet.rows.get(line)?.outline : sheet.columns.get(line)?.outline) ?? 0;
}

/** Puts rows or columns one level deeper, or one level up. @throws Refusal `InvalidOperation` below level 7 */
export function group(
  model: WorkbookModel,
  sheet: SheetDocument,
  axis: OutlineAxis,
  area: Area,
  by: 1 | -1,
): void {
  refuseProtected(sheet);
  for (const line of linesOf(axis, area)) {
    const level = levelOf(sheet, axis, line) + by;
    if (level > DEEPEST) throw new Refusal('InvalidOperation', `An outline has at most ${DEEPEST} levels.`);
    if (level >= 0) set(sheet, axis, line, { level, hidden: level === 0 ? false : undefined });
  }
  told(model, sheet);
}

/** Shows or hides the rows or columns of an area that lie in a group. */
export function showDetails(
  model: WorkbookModel,
  sheet: SheetDocument,
  axis: OutlineAxis,
  area: Area,
  shown: boolean,
): void {
  refuseProtected(sheet);
  for (const line of linesOf(axis, area)) {
    if (levelOf(sheet, axis, line) > 0) set(sheet, axis, line, { hidden: !shown });
  }
  told(model, sheet);
}

/** Shows so many levels of the outline, the whole sheet being the first; 0 leaves the axis as it is. */
export function showLevels(model: WorkbookModel, sheet: SheetDocument, rows: number, columns: number): void {
  refuseProtected(sheet);
  for (const [axis, levels] of [
    ['rows', rows],
    ['columns', columns],
  ] as const) {
    if (levels === 0) continue;
    const lines = axis === 'rows' ? [...sheet.rows.keys()] : [...sheet.columns.keys()];
    for (const line of lines) {
      const level = levelOf(sheet, axis, line);
      if (level > 0) set(sheet, axis, line, { hidden: level >= levels });
    }
  }
  told(model, sheet);
}

function linesOf(axis: OutlineAxis, area: Area): number[] {
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function set(
  sheet: SheetDocument,
  axis: OutlineAxis,
  line: number,
  next: { readonly level?: number; readonly hidden?: boolean | undefined },
): void {
  const document: RowDocument | ColumnDocument =
    axis === 'rows' ? ensureRow(sheet, line) : { ...sheet.columns.get(line) };
  if (next.level === 0) delete document.outline;
  else if (next.level !== undefined) document.outline = next.level;
  if (next.hidden === true) document.hidden = true;
  else if (next.hidden === false) delete document.hidden;
  if (axis === 'columns') sheet.columns.set(line, document);
}

function told(model: WorkbookModel, sheet: SheetDocument): void {
  model.changed({ kind: 'structure', what: 'layout', sheet: sheet.name });
}
