import type { RowName } from '../workbook/rowName';
import { tableDefinition } from '../workbook/tables';
import { cellText } from '../workbook/recognise/cellText';
import type { LocatedTable } from './read/locateTables';
import { locateTables } from './read/locateTables';

/** Tables whose rows are rows of the plan. */
const OF_THE_PLAN = ['NhiemVu', 'ChiTieu', 'PhoiHop'] as const;

/**
 * The row of the plan in which the active cell stands; null where it stands in none. Reads only: selection
 * and sheet stay. Syncs: 2, and 1 more within a table of the plan.
 */
export async function selectedRow(context: Excel.RequestContext): Promise<RowName | null> {
  const active = context.workbook.getActiveCell();
  active.load('rowIndex,columnIndex,worksheet/name');
  const located = await locateTables(context);
  for (const name of OF_THE_PLAN) {
    const table = located.get(name);
    if (!table || table.raw.sheet !== active.worksheet.name || !holds(table, active)) continue;
    return nameIn(context, name, table, active.rowIndex);
  }
  return null;
}

function holds({ raw, rowCount }: LocatedTable, { rowIndex, columnIndex }: Excel.Range): boolean {
  const right = raw.left + raw.headings.length;
  return (
    rowIndex > raw.top && rowIndex <= raw.top + rowCount && columnIndex >= raw.left && columnIndex < right
  );
}

async function nameIn(
  context: Excel.RequestContext,
  name: (typeof OF_THE_PLAN)[number],
  { raw, columns }: LocatedTable,
  row: number,
): Promise<RowName> {
  const sheet = context.workbook.worksheets.getItem(raw.sheet);
  const { identity, columns: defined } = tableDefinition(name);
  const cells = identity.map((id) => {
    const place = columns.places.get(id);
    if (place === undefined) return null;
    const cell = sheet.getRangeByIndexes(row, raw.left + place, 1, 1);
    return { cell: cell.load('values,numberFormat'), column: defined.find((each) => each.id === id) };
  });
  await context.sync();
  const [key = '', of] = cells.map((each) => {
    if (!each?.column) return '';
    const value: unknown = each.cell.values[0]?.[0];
    const format: unknown = each.cell.numberFormat[0]?.[0];
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const read = { value: known ? value : null, ...(typeof format === 'string' ? { format } : {}) };
    return cellText(read, each.column, false).trim();
  });
  return of === undefined ? { table: name, key } : { table: name, key, of };
}
