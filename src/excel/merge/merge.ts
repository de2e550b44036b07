import { Failure } from '../../plan/failure';
import type { WorkbookChange } from '../../workbook/change';
import type { MergeStep } from '../../workbook/mergeStep';
import { placedStep } from '../../workbook/placedStep';
import type { PortNote } from '../../workbook/port';
import { findTables } from '../../workbook/recognise/findTables';
import { recognise } from '../../workbook/recognise';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import { JournalPen } from '../journal/journalPen';
import { locateTables } from '../read/locateTables';
import { Payload } from '../request/payload';
import { askMergesOn, prepareCells } from '../cells/preparedCells';
import type { AskedRows, PreparedRows } from '../rows/preparedRows';
import { askRowsBelow, prepareRows } from '../rows/preparedRows';
import { read } from '../read/read';
import type { WayBack } from '../request/wayBack';
import type { AskedGrowth } from './preparedGrowth';
import { askGrowth, prepareGrowth } from './preparedGrowth';

/**
 * Queues a whole consolidation: tables that grow, single cells, the rows of `HopNhat`, and one entry of the
 * journal. Everything is looked at before the first change, and one way back takes all of it back.
 *
 * A cell or row that holds the new value already, after a try that broke off, is done.
 *
 * Syncs: those of `read`, 2, and 1 for each 24,000 cells begun of `HopNhat`; the changes go with one more, and
 * 1 for each further 3.5 MB. Throws `Failure` `workbook.cell-changed` where a cell holds something else than a
 * change says, and as `placedStep`, `prepareGrowth`, `prepareCells` and `prepareRows`; `workbook.moved` where
 * something moved between the reading and the writing, which is then taken back, or where that fails too,
 * `workbook.merge-left`.
 */
export async function merge(
  context: Excel.RequestContext,
  step: MergeStep,
  way: WayBack,
  note: PortNote,
): Promise<void> {
  const journal = new JournalPen(context, note);
  const merges = askMergesOn(context, step.changes);
  const reading = await read(context);
  const snapshot = recognise(reading);
  const { grow, changes } = placedStep(step, snapshot);
  const added = changes.flatMap(({ change, added: isNew }) => (isNew ? [change] : []));
  const standing = changes.flatMap(({ change, added: isNew }) => (isNew ? [] : [change]));
  const cells = prepareCells(context, reading, standing, merges);

  const growing = new Map(grow.map((growth) => [growth.table.name, growth]));
  const ledger = snapshot.tables.HopNhat ? step.ledger : null;
  const raw = findTables(reading.tables);
  const askedGrowth = new Map<TableName, AskedGrowth>();
  const asked: { ledger?: AskedRows } = {};
  const located = await locateTables(context, (table, name) => {
    const growth = growing.get(name);
    if (growth) askedGrowth.set(name, askGrowth(table, growth));
    else if (name === 'HopNhat' && ledger) asked.ledger = askRowsBelow(table, Math.max(ledger.length, 1));
  });
  const growths = [...growing].map(([name, growth]) => {
    const [place, then, answers] = [located.get(name), raw.get(name), askedGrowth.get(name)];
    if (!place || !then || !answers) throw new Failure('workbook.no-table', { table: name });
    if (place.rowCount !== then.rows.length || place.raw.top !== then.top)
      throw new Failure('workbook.moved');
    const own = added.filter(({ table }) => table === name);
    return prepareGrowth(growth, place, then, answers, own);
  });
  const lines = located.get('HopNhat');
  const rows =
    ledger && lines && asked.ledger
      ? await prepareRows(context, tableDefinition('HopNhat'), lines, asked.ledger, ledger)
      : null;
  if (step.ledger && !rows) note.remark?.({ code: 'journal.no-account' });
  const facts = rows ? [...step.facts, rows.fact] : step.facts;
  if (changes.length === 0 && growths.length === 0 && facts.length === 0) return;

  const parts = [cells, ...growths, ...(rows ? [rows] : [])];
  way.open(
    async (again) => {
      for (const part of parts) await part.back(again);
    },
    (detail) => new Failure('workbook.merge-left', { count: changes.length }, detail),
  );
  for (const part of [...growths, ...watched(rows)]) part.watch(way);
  const payload = new Payload(context, way);
  const placed = [...cells.placed];
  const entered = changes.map(({ change, added: isNew }) => (isNew ? change : next(placed, change)));
  await journal.write({ changes: entered, facts }, payload, way);
  for (const growth of growths) await growth.queue(payload);
  await cells.queue(payload, way);
  await rows?.queue(payload);
}

const watched = (rows: PreparedRows | null): readonly PreparedRows[] => (rows ? [rows] : []);

/** The next of the cells that stand, where it stands now; they come in the order of the step. */
function next(placed: { readonly change: WorkbookChange }[], asked: WorkbookChange): WorkbookChange {
  return placed.shift()?.change ?? asked;
}
