import { Failure } from '../plan/failure';
import { parseRange } from '../workbook/a1';
import { withFormulas, type WorkbookChange } from '../workbook/change';
import type { CellValue } from '../workbook/document';
import type { PortNote } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import type { SnapshotCell, SnapshotRow, TableSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { headingOf } from '../workbook/structuredReference';
import type { CellContent } from './cellContent';
import { askContent, contentOf, restoreContents } from './cellContent';
import { cellInput } from './cellInput';
import { JournalPen } from './journal/journalPen';
import type { AskedMerges } from './mergedCells';
import { askMerges, refuseMerged } from './mergedCells';
import { bytesOf, Payload } from './payload';
import { read } from './read';
import { askRows, haveMoved } from './rowWitness';
import type { WayBack } from './wayBack';

const TEXT = '@';

/** What a written cell costs in a request besides its value: its path, the question what stood there, the write. */
const CELL_BYTES = 700;

/**
 * Queues single cells, each a write of its own, so that a filter moves nothing. Rows are found by their
 * keys, since they may have been sorted meanwhile. Nothing is written where a cell does not hold its
 * `before`. Syncs: those of `read`; the writes go with one more, and 1 for each further 3.5 MB. The note
 * makes an entry of the journal of them, see `JournalPen`.
 *
 * Throws `Failure` `workbook.cell-changed`, `workbook.merged-cells`, `workbook.no-table`, `workbook.no-column`, or `workbook.moved` where someone moved
 * rows or columns between the reading and the writing; what was written is then put back.
 */
export async function apply(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  way: WayBack,
  note?: PortNote,
): Promise<void> {
  const journal = new JournalPen(context, note);
  const merges = askMergesOn(context, changes);
  // A cell that holds the new value already, after a try that broke off, is done.
  const asked = placedIn(recognise(await read(context)), changes);
  const placed = asked.filter(
    ({ change, cell }) => !isSame(cell.value, change.after) || cell.formula !== change.formula?.after,
  );
  for (const { change, table, cell } of placed) {
    const [merged, at] = [merges.get(table.sheet), parseRange(cell.cell)];
    if (merged && at) refuseMerged(merged, table.sheet, at);
    if (!isSame(cell.value, change.before)) refuse(table.sheet, cell.cell);
  }
  const written: Written[] = [];
  way.open(
    (again) => putBack(again, asked.map(changeAsPlaced), written),
    (detail) => new Failure('workbook.cells-left', { count: changes.length }, detail),
  );

  const payload = new Payload(context, way);
  if (placed.length > 0) await journal.write({ changes: placed.map(changeAsPlaced) }, payload, way);
  const witnesses = [...new Set(placed.map(({ table }) => table))].map((table) => askRows(context, table));
  for (const { change, table, cell } of placed) {
    await payload.room(CELL_BYTES + bytesOf(change.after));
    const range = askContent(context.workbook.worksheets.getItem(table.sheet).getRange(cell.cell));
    put(range, change, cell);
    written.push({ sheet: table.sheet, cell, range });
  }
  way.prove(() => {
    if (witnesses.some(haveMoved)) throw new Failure('workbook.moved');
    const stale = written.find(({ cell, range }) => !holds(contentOf(range), cell));
    if (stale) refuse(stale.sheet, stale.cell.cell);
  });
}

/** The merged cells of the sheets on which the changes stood, by the sheet's name; asked for with the reading. */
function askMergesOn(
  { workbook }: Excel.RequestContext,
  changes: readonly WorkbookChange[],
): ReadonlyMap<string, AskedMerges> {
  const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
  return new Map(
    sheets.map((name) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      return [name, askMerges(sheet.getUsedRangeOrNullObject())];
    }),
  );
}

interface Placed {
  readonly change: WorkbookChange;
  readonly table: TableSnapshot;
  readonly cell: SnapshotCell;
}

/** A cell that was written, with what stood there right before, once Excel has answered. */
interface Written {
  readonly sheet: string;
  readonly cell: SnapshotCell;
  readonly range: Excel.Range;
}

/** The change with the place where its cell stands now, and the formula that it takes away. */
function changeAsPlaced({ change, table, cell }: Placed): WorkbookChange {
  const placed = { ...change, sheet: table.sheet, cell: cell.cell };
  return withFormulas(placed, cell.formula, change.formula?.after);
}

function put(range: Excel.Range, { after, formula }: WorkbookChange, { format }: SnapshotCell): void {
  if (formula?.after === undefined) range.values = [[cellInput(after, format === TEXT)]];
  else range.formulas = [[formula.after]];
}

function placedIn(snapshot: WorkbookSnapshot, changes: readonly WorkbookChange[]): readonly Placed[] {
  return changes.map((change) => ({ change, ...placeOf(snapshot, change) }));
}

function placeOf(
  snapshot: WorkbookSnapshot,
  change: WorkbookChange,
): { table: TableSnapshot; cell: SnapshotCell } {
  const table = snapshot.tables[change.table];
  if (!table) throw new Failure('workbook.no-table', { table: change.table });
  if (!(change.column in table.columns)) {
    const heading = headingOf(change.table, change.column);
    throw new Failure('workbook.no-column', { sheet: table.sheet, heading });
  }
  const cell = rowOf(table, change)?.cells[change.column];
  return cell ? { table, cell } : refuse(change.sheet, change.cell);
}

/** The row with the key; among several, or where the key itself was changed, the one that stood there. */
function rowOf(table: TableSnapshot, { key, of, cell }: WorkbookChange): SnapshotRow | undefined {
  const stood = parseRange(cell)?.top;
  const keyed = table.rows.filter((row) => row.key === key && (of === undefined || row.of === of));
  const [only, ...others] = keyed;
  if (only && others.length === 0) return only;
  const candidates = keyed.length > 0 ? keyed : table.rows;
  return candidates.find(({ row }) => row === stood);
}

/**
 * Where Excel answered what stood in the cells right before, that goes back to the same places; else the
 * cells are looked for anew, and those that hold the new value get the old one.
 */
async function putBack(
  context: Excel.RequestContext,
  changes: readonly WorkbookChange[],
  written: readonly Written[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const answered = written.filter(({ range }) => isAnswered(range));
  await restoreContents(
    context,
    answered.map(({ sheet, cell, range }) => ({
      cell: worksheets.getItem(sheet).getRange(cell.cell),
      content: contentOf(range),
    })),
  );
  if (answered.length === written.length && written.length > 0) return;
  const back = changes.map((change) =>
    withFormulas(
      { ...change, before: change.after, after: change.before },
      change.formula?.after,
      change.formula?.before,
    ),
  );
  for (const { change, table, cell } of placedIn(recognise(await read(context)), back)) {
    if (!isSame(cell.value, change.before) || isSame(change.before, change.after)) continue;
    put(worksheets.getItem(table.sheet).getRange(cell.cell), change, cell);
  }
}

/** Excel answers a request as a whole: where it failed, what was asked in it is not known. */
function isAnswered(range: Excel.Range): boolean {
  return 'numberFormat' in range.toJSON();
}

function holds({ value }: CellContent, { value: expected }: SnapshotCell): boolean {
  return isSame(value, typeof expected === 'object' && expected !== null ? expected.error : expected);
}

/** An empty cell and an empty text are the same. */
function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one === '' ? null : one) === JSON.stringify(other === '' ? null : other);
}

function refuse(sheet: string, cell: string): never {
  throw new Failure('workbook.cell-changed', { sheet, cell });
}
