import { highlightRules } from '../workbook/highlights';
import type { TableName } from '../workbook/tableDefinition';
import type { LocatedTable } from './locateTables';
import { locateTables } from './locateTables';
import { writeHighlights } from './highlightWriter';
import { isOurs } from './survey';

/**
 * Queues our highlight rules on or off. Ours are known by their formula; every other rule stays. On takes
 * away what is left of ours first, since pasting cuts rules to pieces.
 *
 * Syncs: 2; the change goes with one more.
 */
export async function setHighlights(context: Excel.RequestContext, on: boolean): Promise<void> {
  const rules = new Map<TableName, Excel.ConditionalFormatCollection>();
  const located = await locateTables(context, (table, name) => {
    const { conditionalFormats } = table.getDataBodyRange();
    conditionalFormats.load('items/customOrNullObject/rule/formula');
    rules.set(name, conditionalFormats);
  });
  for (const [name, table] of located) {
    for (const rule of rules.get(name)?.items.filter(isOurs) ?? []) rule.delete();
    if (on) addRules(table);
  }
}

function addRules({ table, raw, columns, rowCount }: LocatedTable): void {
  const warning = columns.places.get('warning');
  if (warning === undefined) return;
  const { top, left, headings } = raw;
  const body = { top: top + 1, left, bottom: top + Math.max(rowCount, 1), right: left + headings.length - 1 };
  writeHighlights(table.getDataBodyRange(), highlightRules(body, left + warning));
}
