import { Failure } from '../plan/failure';
import { cellName } from '../workbook/a1';
import type { BlockBlueprint } from '../workbook/blueprint';
import { bodyStyle } from '../workbook/blueprint/styles';
import type { CellValue } from '../workbook/document';
import type { TableDefinition, TableName } from '../workbook/tableDefinition';
import { tableDefinition } from '../workbook/tables';
import { writeValues } from './blockWriter';
import type { LocatedTable } from './locateTables';
import { locateTables } from './locateTables';
import { Payload } from './payload';
import { writeStyles } from './styleWriter';
import type { KeptFilter } from './tableFilter';
import { applyFilter, askFilter, keptFilter } from './tableFilter';
import type { AskedValidations } from './tableValidations';
import { askValidations, spreadValidations } from './tableValidations';

/**
 * Queues all rows of a table of ours anew: the table keeps its place and its filter, grows or shrinks, and
 * columns of the user's own become empty. `rows` hold the definition's columns in their order.
 *
 * Syncs: 2; the rows go with one more, and 1 for each further 3.5 MB. Throws `Failure` `workbook.no-table`,
 * or `workbook.rows-below` where something stands in the way.
 */
export async function replaceRows(
  context: Excel.RequestContext,
  name: TableName,
  rows: readonly (readonly CellValue[])[],
): Promise<void> {
  const definition = tableDefinition(name);
  const wanted = Math.max(rows.length, 1);
  let asked: Asked | null = null;
  const located = (
    await locateTables(context, (table, found) => {
      if (found === name) asked = ask(table, wanted);
    })
  ).get(name);
  if (!located || !asked) throw new Failure('workbook.no-table', { table: name });
  await write(context, definition, located, asked, rows, wanted);
}

interface Asked {
  readonly filter: Excel.TableColumnCollection;
  readonly validations: AskedValidations;
  /** The first cells in use below the table, as far down as it might grow. */
  readonly below: Excel.Range;
}

function ask(table: Excel.Table, wanted: number): Asked {
  const below = table.getRange().getRowsBelow(wanted).getUsedRangeOrNullObject(true);
  below.load('rowIndex,columnIndex');
  return { filter: askFilter(table), validations: askValidations(table), below };
}

async function write(
  context: Excel.RequestContext,
  definition: TableDefinition,
  { table, raw, columns, rowCount }: LocatedTable,
  { filter, validations, below }: Asked,
  rows: readonly (readonly CellValue[])[],
  wanted: number,
): Promise<void> {
  if (table.showTotals) throw new Failure('workbook.totals-row', { sheet: raw.sheet });
  const last = raw.top + wanted;
  if (!below.isNullObject && below.rowIndex <= last) {
    throw new Failure('workbook.rows-below', {
      sheet: raw.sheet,
      cell: cellName(below.rowIndex, below.columnIndex),
    });
  }
  const kept: KeptFilter = keptFilter(filter);
  // Writing over rows that a filter hides lands in other rows.
  if (kept.length > 0) table.clearFilters();
  const sheet = context.workbook.worksheets.getItem(raw.sheet);
  const width = raw.headings.length;
  table.getDataBodyRange().clear('Contents');
  if (wanted < rowCount) {
    sheet.getRangeByIndexes(last + 1, raw.left, rowCount - wanted, width).clear('All');
  }
  if (wanted !== rowCount) table.resize(sheet.getRangeByIndexes(raw.top, raw.left, wanted + 1, width));
  const payload = new Payload(context);
  for (const block of blocksOf(definition, columns.places, { top: raw.top + 1, left: raw.left }, rows)) {
    await writeValues(sheet, block, payload);
    await writeStyles(sheet, block, payload);
  }
  if (wanted > rowCount) spreadValidations(validations, table);
  applyFilter(table, kept);
}

/** One block for each run of columns that stand side by side in the workbook as in the definition. */
function blocksOf(
  definition: TableDefinition,
  places: ReadonlyMap<string, number>,
  first: { readonly top: number; readonly left: number },
  rows: readonly (readonly CellValue[])[],
): readonly BlockBlueprint[] {
  const written = rows.length > 0 ? rows : [[]];
  const runs: { place: number; from: number; count: number }[] = [];
  definition.columns.forEach(({ id }, index) => {
    const place = places.get(id);
    if (place === undefined) return;
    const run = runs.at(-1);
    const adjoins = run && run.place + run.count === place && run.from + run.count === index;
    if (adjoins) run.count += 1;
    else runs.push({ place, from: index, count: 1 });
  });
  return runs.map(({ place, from, count }) => ({
    top: first.top,
    left: first.left + place,
    values: written.map((row) => Array.from({ length: count }, (_, index) => row[from + index] ?? null)),
    columns: definition.columns
      .slice(from, from + count)
      .map((column) => ({ style: bodyStyle(column), formula: false })),
  }));
}
