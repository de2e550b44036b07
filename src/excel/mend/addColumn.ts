import { plannedPart } from '../../workbook/plannedStyle';
import type { BlockBlueprint } from '../../workbook/blueprint';
import type { RepairStep } from '../../workbook/repair/step';
import { writeValues } from '../cells/blockWriter';
import { cellsFrom } from '../cells/contentWriter';
import type { Payload } from '../request/payload';
import { bytesOf } from '../request/payload';
import { writeStyles } from '../create/styleWriter';
import type { KeptFilter } from '../rows/tableFilter';
import { applyFilter } from '../rows/tableFilter';

/**
 * Queues a column within a table; cells right of the table move by one. Its cells come from the step, and
 * a filter is put aside meanwhile: writing over rows that it hides lands in other rows.
 */
export async function addColumn(
  table: Excel.Table,
  { at, heading, style, values, formula }: Extract<RepairStep, { readonly do: 'add-column' }>,
  filter: KeptFilter,
  payload: Payload,
): Promise<void> {
  if (filter.length > 0) table.clearFilters();
  table.columns.add(at, undefined, heading);
  const body = table.columns.getItem(heading).getDataBodyRange();
  const block: BlockBlueprint = {
    top: 0,
    left: 0,
    values: values.map((value) => [value]),
    columns: [{ style: { numberFormat: 'General', ...plannedPart(style) }, formula: false }],
  };
  const cells = cellsFrom(body.getCell(0, 0));
  // A new column takes the format of its neighbour: text in it would keep a formula from being one.
  body.numberFormat = block.values.map(() => [style.numberFormat ?? 'General']);
  await writeValues(cells, block, payload);
  if (formula !== undefined) {
    await payload.room(bytesOf(formula));
    // One formula fills the range.
    body.formulas = [[formula]];
  }
  await writeStyles(cells, block, payload);
  applyFilter(table, filter);
}
