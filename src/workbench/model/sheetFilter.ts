import type { SheetDocument } from '../../workbook/document';
import { formatArea, parseArea, type Area } from './area';
import { ensureRow } from './cells';
import { judgeOf } from './filterJudge';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import type { ColumnCriteria, TableFilter } from './tableFilter';
import type { WorkbookModel } from './workbookModel';

/** What the sheets that have a filter of their own are filtered by. */
const filters = new WeakMap<SheetDocument, TableFilter>();

/** The filter of the sheet itself, as against those of its tables. */
export function sheetFilter(sheet: SheetDocument): TableFilter | null {
  return sheet.autoFilter === null ? null : (filters.get(sheet) ?? null);
}

/** Puts a filter over an area, and beside what its columns are filtered by already, on one column more. */
export function filterSheet(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  column: number | null,
  criteria: ColumnCriteria | null,
): void {
  refuseProtected(sheet, 'allowAutoFilter');
  if (column !== null && (column < 0 || column > area.right - area.left)) {
    throw new Refusal('InvalidArgument', `The range has no column ${column}.`);
  }
  const same = sheet.autoFilter === formatArea(area);
  const all = new Map(same ? filters.get(sheet)?.criteria : undefined);
  if (column !== null && criteria !== null) all.set(column, criteria);
  else if (column !== null) all.delete(column);
  show(sheet);
  sheet.autoFilter = formatArea(area);
  hide(model, sheet, area, all);
}

/** Forgets what one column, or every column, is filtered by; the filter itself stays. */
export function clearSheetFilter(model: WorkbookModel, sheet: SheetDocument, column: number | null): void {
  const area = sheet.autoFilter === null ? null : parseArea(sheet.autoFilter);
  if (area === null) return;
  refuseProtected(sheet, 'allowAutoFilter');
  const all = new Map(column === null ? undefined : filters.get(sheet)?.criteria);
  if (column !== null) all.delete(column);
  show(sheet);
  hide(model, sheet, area, all);
}

/** Judges the rows anew, after cells changed. */
export function reapplySheetFilter(model: WorkbookModel, sheet: SheetDocument): void {
  const area = sheet.autoFilter === null ? null : parseArea(sheet.autoFilter);
  if (area === null) throw new Refusal('InvalidOperation', 'The sheet has no filter.');
  const all = new Map(filters.get(sheet)?.criteria);
  show(sheet);
  hide(model, sheet, area, all);
}

/** Takes the filter away and shows every row. */
export function removeSheetFilter(model: WorkbookModel, sheet: SheetDocument): void {
  show(sheet);
  sheet.autoFilter = null;
  model.changed({ kind: 'structure', what: 'filter', sheet: sheet.name });
}

function show(sheet: SheetDocument): void {
  for (const row of filters.get(sheet)?.hidden ?? []) delete ensureRow(sheet, row).hidden;
  filters.delete(sheet);
}

function hide(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  criteria: ReadonlyMap<number, ColumnCriteria>,
): void {
  const rows = { sheet, top: area.top + 1, bottom: area.bottom };
  const judges = [...criteria].map(([column, each]) =>
    judgeOf(model, { ...rows, column: area.left + column }, each),
  );
  const hidden = new Set<number>();
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    if (judges.every((stays) => stays(row))) continue;
    hidden.add(row);
    ensureRow(sheet, row).hidden = true;
  }
  if (criteria.size > 0) filters.set(sheet, { criteria, hidden });
  model.changed({ kind: 'structure', what: 'filter', sheet: sheet.name });
}
