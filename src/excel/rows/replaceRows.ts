import { Failure } from '../../plan/failure';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';
import type { PortNote } from '../../workbook/port';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import { JournalPen } from '../journal/journalPen';
import { locateTables } from '../read/locateTables';
import { Payload } from '../request/payload';
import type { AskedRows } from './preparedRows';
import { askRowsBelow, prepareRows } from './preparedRows';
import type { WayBack } from '../request/wayBack';

/**
 * Queues all rows of a table of ours anew: the table keeps its place and its filter, grows or shrinks, and
 * what stands in columns of the user's own goes with its row. `rows` hold the definition's columns in their
 * order.
 *
 * Syncs: 3 and 1 for each further 24,000 cells that stood there; the rows go with one more, and 1 for each
 * further 3.5 MB. Throws `Failure` `workbook.no-table`, `workbook.merged-cells`, `workbook.rows-below` where
 * something stands in the way, or `workbook.moved` where the table changed its shape meanwhile; it is then as it
 * was, or where that fails too, it throws `workbook.rows-left`.
 */
export async function replaceRows(
  context: Excel.RequestContext,
  name: TableName,
  rows: readonly (readonly CellValue[])[],
  way: WayBack,
  note?: PortNote,
  changes: readonly WorkbookChange[] = [],
): Promise<void> {
  const journal = new JournalPen(context, note);
  const definition = tableDefinition(name);
  let asked: AskedRows | null = null;
  const located = (
    await locateTables(context, (table, found) => {
      if (found === name) asked = askRowsBelow(table, Math.max(rows.length, 1));
    })
  ).get(name);
  if (!located || !asked) throw new Failure('workbook.no-table', { table: name });
  const prepared = await prepareRows(context, definition, located, asked, rows);
  way.open(
    prepared.back,
    (detail) => new Failure('workbook.rows-left', { sheet: located.raw.sheet }, detail),
  );
  prepared.watch(way);
  const payload = new Payload(context, way);
  await journal.write({ changes, facts: [prepared.fact] }, payload, way);
  await prepared.queue(payload);
}
