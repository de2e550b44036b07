import type { SheetDocument, TableDocument } from '../../workbook/document';
import { ensureRow } from './cells';
import { judgeOf } from './filterJudge';
import { refuseProtected } from './protection';
import type { ColumnCriteria } from './tableFilter';
import { areaOf, type WorkbookModel } from './workbookModel';

/** Filters a table by one of its columns (from 0), beside what other columns are filtered by. */
export function filterColumn(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  column: number,
  criteria: ColumnCriteria | null,
): void {
  refuseProtected(sheet, 'allowAutoFilter');
  const all = new Map(model.filter(table)?.criteria);
  if (criteria === null) all.delete(column);
  else all.set(column, criteria);
  hide(model, sheet, table, all);
}

/** Shows every row again and forgets the criteria. */
export function clearFilter(model: WorkbookModel, sheet: SheetDocument, table: TableDocument): void {
  if (model.filter(table) === null) return;
  refuseProtected(sheet, 'allowAutoFilter');
  hide(model, sheet, table, new Map());
}

/** Judges the rows anew, after cells changed. */
export function reapplyFilter(model: WorkbookModel, sheet: SheetDocument, table: TableDocument): void {
  const filter = model.filter(table);
  if (filter !== null) hide(model, sheet, table, filter.criteria);
}

function hide(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  criteria: ReadonlyMap<number, ColumnCriteria>,
): void {
  for (const row of model.filter(table)?.hidden ?? []) delete ensureRow(sheet, row).hidden;
  const area = areaOf(table);
  const hidden = new Set<number>();
  const rows = { sheet, top: area.top + 1, bottom: area.bottom - (table.totalsRow ? 1 : 0) };
  const judges = [...criteria].map(([column, each]) =>
    judgeOf(model, { ...rows, column: area.left + column }, each),
  );
  for (let row = rows.top; row <= rows.bottom; row += 1) {
    if (judges.every((stays) => stays(row))) continue;
    hidden.add(row);
    ensureRow(sheet, row).hidden = true;
  }
  model.keepFilter(table, criteria.size === 0 ? null : { criteria, hidden });
  model.changed({ kind: 'structure', what: 'filter', sheet: sheet.name });
}
