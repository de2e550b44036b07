import type { SheetDocument, TableDocument } from '../../workbook/document';
import { readCriterion } from '../calc/functions/criterion';
import { ensureRow } from './cells';
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
  for (let row = area.top + 1; row <= area.bottom - (table.totalsRow ? 1 : 0); row += 1) {
    const stays = [...criteria].every(([column, each]) =>
      keeps(model, sheet.name, row, area.left + column, each),
    );
    if (stays) continue;
    hidden.add(row);
    ensureRow(sheet, row).hidden = true;
  }
  model.keepFilter(table, criteria.size === 0 ? null : { criteria, hidden });
  model.changed({ kind: 'structure', what: 'filter', sheet: sheet.name });
}

function keeps(
  model: WorkbookModel,
  sheet: string,
  row: number,
  column: number,
  criteria: ColumnCriteria,
): boolean {
  if (criteria.filterOn === 'Values') {
    const text = model.text(sheet, row, column).toLowerCase();
    return (criteria.values ?? []).some((value) => value.toLowerCase() === text);
  }
  const value = model.value(sheet, row, column);
  const first = readCriterion(criteria.criterion1 ?? '')(value);
  if (criteria.criterion2 === undefined) return first;
  const second = readCriterion(criteria.criterion2)(value);
  return criteria.operator === 'Or' ? first || second : first && second;
}
