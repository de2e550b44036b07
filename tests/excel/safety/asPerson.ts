import { parseRange } from '../../../src/workbook/a1';
import { activateSheet } from '../../../src/workbench/model/sheets';
import type { Stage } from './interrupted';

/** A person filters a table by the values of a column. */
export async function filterTable(
  { Excel }: Stage,
  table: string,
  column: string,
  values: readonly string[],
): Promise<void> {
  await Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem(table);
    columns.getItem(column).filter.applyValuesFilter([...values]);
    await context.sync();
  });
}

/** A person brings a sheet to the front and selects cells of it. */
export function select({ model }: Stage, sheet: string, cells: string): void {
  const area = parseRange(cells);
  if (!area) throw new Error(`${cells} are no cells`);
  activateSheet(model, model.sheet(sheet), 'person');
  model.keepSelection(model.sheet(sheet), area);
}
