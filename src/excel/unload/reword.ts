import type { Reworded } from '../../workbook/unload/unloadOrder';
import type { Payload } from '../payload';
import { chunksOf } from '../payload';

/**
 * Queues one wording of formulas where the other one stands. Both give the same: with our names, and with
 * the addresses that the names stand for. Syncs: 1, none without formulas.
 */
export async function reword(
  context: Excel.RequestContext,
  reworded: readonly Reworded[],
  wording: 'before' | 'after',
  payload: Payload,
): Promise<void> {
  if (reworded.length === 0) return;
  // The first cell of each run tells: they were written as one.
  const firsts = reworded.map(({ sheet, top, left }) =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, 1, 1).load('formulas'),
  );
  await context.sync();
  for (const [index, each] of reworded.entries()) {
    const stands: unknown = firsts[index]?.formulas[0]?.[0];
    if (stands !== each[wording][0]) await write(context, each, each[wording], payload);
  }
}

async function write(
  context: Excel.RequestContext,
  { sheet, top, left }: Reworded,
  formulas: readonly string[],
  payload: Payload,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { start, rows, bytes } of chunksOf(formulas.map((formula) => [formula]))) {
    await payload.room(bytes);
    const cells = worksheet.getRangeByIndexes(top + start, left, rows.length, 1);
    cells.formulas = rows.map((row) => [...row]);
  }
}
