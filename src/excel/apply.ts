import { Failure } from '../plan/failure';
import type { WorkbookChange } from '../workbook/change';
import type { PortNote } from '../workbook/port';
import { JournalPen } from './journal/journalPen';
import { Payload } from './request/payload';
import { askMergesOn, prepareCells } from './cells/preparedCells';
import { read } from './read/read';
import type { WayBack } from './request/wayBack';

/**
 * Queues single cells, each a write of its own, so that a filter moves nothing. Rows are found by their
 * keys, since they may have been sorted meanwhile. Nothing is written where a cell does not hold its
 * `before`. Syncs: those of `read`; the writes go with one more, and 1 for each further 3.5 MB. The note
 * makes an entry of the journal of them, see `JournalPen`.
 *
 * Throws `Failure` `workbook.cell-changed`, `workbook.merged-cells`, `workbook.no-table`, `workbook.no-column`,
 * or `workbook.moved` where someone moved rows or columns between the reading and the writing; what was written
 * is then put back, and where that fails too it throws `workbook.cells-left`.
 */
export async function apply(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  way: WayBack,
  note?: PortNote,
): Promise<void> {
  const journal = new JournalPen(context, note);
  const merges = askMergesOn(context, changes);
  const cells = prepareCells(context, await read(context), changes, merges);
  way.open(cells.back, (detail) => new Failure('workbook.cells-left', { count: changes.length }, detail));
  const payload = new Payload(context, way);
  // A cell that holds the new value already, after a try that broke off, is done.
  const entered = cells.placed.filter(({ done }) => !done).map(({ change }) => change);
  if (entered.length > 0) await journal.write({ changes: entered }, payload, way);
  await cells.queue(payload, way);
}
