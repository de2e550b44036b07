import { lastMerged } from '../master/lastMerged';
import type { MasterView } from '../master/masterView';
import type { Weighing } from './heldRow';
import { identityOf, type Identity } from './identity';
import { keptCells } from './keptCells';
import { likelyOutside } from './likelyOutside';
import { notesOf } from './notes';
import type { ReturnedTable } from './returnedTable';
import type { ReturnedFile, ReturnedWorkbook } from './returnedWorkbook';
import type { Return, SentTable, Submission } from './submission';
import { emptyTally, type Tally } from './tally';
import { weighOutside } from './weighOutside';
import { weighTable } from './weighTable';

/**
 * Judges a workbook that came back and holds each of its cells against what went out: every cell that counts is
 * in exactly one list of the answer. Nothing is guessed and nothing is written; the answer is plain data that
 * goes from one thread to another, and depends on nothing but what is given.
 */
export function weighReturn(file: ReturnedFile, workbook: ReturnedWorkbook, master: MasterView): Return {
  const identity = identityOf(file.file, workbook, master);
  if ('refused' in identity) return { ...file, ...identity };
  const { content, unit, period, tables } = identity;
  const { reading, format } = workbook;
  const weighing: Weighing = { master, unit, package: sentOut(identity, master), date1904: reading.date1904 };
  const tally = emptyTally();
  let untold = 0;
  for (const table of tables) {
    untold += weighTable(table, content?.base[table.definition.name], weighing, tally);
  }
  const own = new Set(tables.map(({ raw }) => raw));
  const others = reading.tables.filter((table) => !own.has(table));
  const went = content
    ? { cells: content.outside, otherwise: null, chosen: NOTHING_CHOSEN }
    : likelyOutside(master, unit, period);
  weighOutside(workbook.outside, others, went, reading.date1904, tally);
  return {
    ...file,
    ...datedBy(file, workbook),
    format,
    unit,
    unitName: unit === null ? null : (master.registry.byId(unit)?.name ?? null),
    period,
    threeWay: content !== null,
    ...(content ? { cutAt: content.journalAt } : {}),
    ...(content?.answerBy ? { answerBy: content.answerBy } : {}),
    notes: notesOf(file.file, workbook, identity, master, tally, untold),
    tables: Object.fromEntries(tables.map((table) => [table.definition.name, sentTable(table)])),
    ...listsOf(tally),
  };
}

/** The package tells what it went out with. */
const NOTHING_CHOSEN: ReadonlySet<string> = new Set();

/** Everything of the tally that is the submission's own. */
function listsOf({
  unlike,
  kept,
  ...lists
}: Tally): Omit<Tally, 'unlike' | 'kept'> & Pick<Submission, 'kept'> {
  void unlike;
  return { ...lists, kept: keptCells(kept) };
}

function sentOut({ content }: Identity, master: MasterView): Weighing['package'] {
  if (!content) return null;
  const { unit, journalAt } = content;
  return { journalAt, mergedSince: lastMerged(master, unit) > journalAt };
}

/** See rule 2: the document's own time, else the file's. */
function datedBy(
  { changedAt }: ReturnedFile,
  { modified }: ReturnedWorkbook,
): Pick<Submission, 'changedAt' | 'dated'> {
  if (modified !== null) return { changedAt: modified, dated: 'document' };
  return { changedAt, dated: changedAt === null ? 'nothing' : 'file' };
}

function sentTable({ raw, columns, rows }: ReturnedTable): SentTable {
  const first: Record<string, number> = {};
  for (const { id, hidden, row } of rows) {
    if (id !== null && !hidden) first[id] ??= row;
  }
  return {
    sheet: raw.sheet,
    columns: Object.fromEntries(columns.map(({ column, place }) => [column.id, raw.left + place])),
    rows: first,
  };
}
