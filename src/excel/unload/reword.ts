import type { Reworded } from '../../workbook/unload/unloadOrder';
import type { Payload } from '../request/payload';
import { chunksOf } from '../request/payload';
import { applyFilter, keptFilter } from '../rows/tableFilter';

/**
 * Queues one wording of formulas where the other one stands. Both give the same: with our names, and with
 * the addresses that the names stand for. Filters stay. Syncs: 1, none without formulas.
 */
export async function reword(
  context: Excel.RequestContext,
  reworded: readonly Reworded[],
  wording: 'before' | 'after',
  payload: Payload,
): Promise<void> {
  if (reworded.length === 0) return;
  const { tables } = context.workbook;
  tables.load('items/worksheet/name,items/columns/items/id,items/columns/items/filter/criteria');
  // The first cell of each run tells: they were written as one.
  const firsts = reworded.map(({ sheet, top, left }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, 1, 1).load('formulas'),
  );
  await context.sync();
  const others = reworded.filter((each, index) => {
    const stands: unknown = firsts[index]?.formulas[0]?.[0];
    return stands !== each[wording][0];
  });
  const sheets = new Set(others.map(({ sheet }) => sheet));
  const filtered = tables.items
    .filter(({ worksheet }) => sheets.has(worksheet.name))
    .map((table) => ({ table, kept: keptFilter(table.columns) }))
    .filter(({ kept }) => kept.length > 0);
  // Writing over rows that a filter hides lands in other rows.
  for (const { table } of filtered) table.clearFilters();
  for (const each of others) await write(context, each, each[wording], payload);
  for (const { table, kept } of filtered) applyFilter(table, kept);
}

async function write(
  context: Excel.RequestContext,
  { sheet, top, left }: Reworded,
  formulas: readonly string[],
  payload: Payload,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { start, rows, bytes } of chunksOf(formulas.map((formula) => [formula]))) {
    await payload.room(bytes, rows.length);
    const cells = worksheet.getRangeByIndexes(top + start, left, rows.length, 1);
    cells.formulas = rows.map((row) => [...row]);
  }
}
