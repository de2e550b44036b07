import type { TableName } from '../../workbook/tableDefinition';
import type { CellContent } from '../cells/cellContent';
import { cellsFrom, writeContents } from '../cells/contentWriter';
import { addRules, isHalfMade, removeRule } from '../highlights';
import { locateTables } from '../read/locateTables';
import { Payload } from '../request/payload';
import { isOurs } from '../survey';
import type { KeptFilter } from '../rows/tableFilter';
import { applyFilter, askFilter, keptFilter } from '../rows/tableFilter';
import { clearWhole } from '../rows/tableValidations';

/** A table as it stood before it grew. */
export interface KeptShape {
  /** Rows of its body right before; more than `from` where somebody added some meanwhile. */
  readonly rowCount: number;
  /** The row of the body, from 0, in which the new ones begin. */
  readonly from: number;
  /** What stood where they came, from that row on; none where nothing did, or nobody knows. */
  readonly stood: readonly (readonly CellContent[])[];
  readonly filter: KeptFilter;
  /** The ids of our colour rules over it; none where they were off. */
  readonly colours: readonly string[];
}

/**
 * Queues a table that may have grown as it stood: the new rows go, with cells, look and rules, and what
 * somebody else had put there comes back. What stands as it stood is left alone: a protected sheet takes
 * nothing. Syncs: 2; the rest goes with one more.
 */
export async function shrinkBack(
  context: Excel.RequestContext,
  name: TableName,
  { rowCount, from, stood, filter, colours }: KeptShape,
): Promise<void> {
  const asked: Asked = {};
  const located = (
    await locateTables(context, (table, found) => {
      if (found === name) Object.assign(asked, ask(table));
    })
  ).get(name);
  if (!located || !asked.colours || !asked.filter) return;
  const { table, raw, rowCount: rowsNow } = located;
  const width = raw.headings.length;
  const filterNow = keptFilter(asked.filter);
  const changed = rowsNow !== rowCount || stood.length > 0;
  if (changed) {
    const cellsAt = cellsFrom(table.getHeaderRowRange().getCell(0, 0));
    table.clearFilters();
    if (rowsNow !== rowCount) table.resize(cellsAt(0, 0, rowCount + 1, width));
    if (rowsNow > rowCount) clearWhole(cellsAt(rowCount + 1, 0, rowsNow - rowCount, width));
    await writeContents(cellsAt, { row: from + 1, column: 0 }, stood, new Payload(context));
  }
  const ours = asked.colours.items.filter((rule) => isOurs(rule) || isHalfMade(rule));
  const same = ours.length === colours.length && ours.every(({ id }) => colours.includes(id));
  if (changed || !same) {
    for (const rule of ours) removeRule(rule);
    if (colours.length > 0) addRules({ ...located, rowCount });
  }
  // A filter that came meanwhile stands for the one that was.
  if (changed) applyFilter(table, filterNow.length > 0 ? filterNow : filter);
  else if (filterNow.length === 0) applyFilter(table, filter);
}

interface Asked {
  readonly colours?: Excel.ConditionalFormatCollection;
  readonly filter?: Excel.TableColumnCollection;
}

function ask(table: Excel.Table): Asked {
  const { conditionalFormats } = table.getDataBodyRange();
  conditionalFormats.load('items/id,items/customOrNullObject/rule/formula');
  return { colours: conditionalFormats, filter: askFilter(table) };
}
