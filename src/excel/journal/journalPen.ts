import { Failure } from '../../plan/failure';
import type { JournalWriting } from '../../workbook/journal/enter';
import { enter } from '../../workbook/journal/enter';
import type { JournalDraft } from '../../workbook/journal/entry';
import { JOURNAL_COLUMN, parseHead } from '../../workbook/journal/head';
import type { PortNote } from '../../workbook/port';
import { writeValues } from '../cells/blockWriter';
import { cellsOf } from '../cells/contentWriter';
import { Payload } from '../request/payload';
import type { WayBack } from '../request/wayBack';
import type { AskedJournal } from './askJournal';
import { askJournal, askPromise, isPromised, tailOf } from './askJournal';
import { askLines, isAnswered, linesOf, readLines } from './readLines';

/** The column's format: text is text before a value arrives. */
const STYLE = { numberFormat: '@' };

/**
 * Writes an entry of the journal beside the change that it tells of. What it must know is asked for with the
 * first sync of the work; the entry goes into the request of the change, before it, and is taken back after
 * it. Where it cannot be written the change is made all the same, and that is said.
 */
export class JournalPen {
  readonly #context: Excel.RequestContext;
  readonly #note: PortNote | null;
  #asked: { readonly journal: AskedJournal; readonly pieces: Excel.Range } | null = null;

  /** Without a note nothing is asked and nothing is written. To be made before a sync of the work. */
  constructor(context: Excel.RequestContext, note: PortNote | undefined) {
    this.#context = context;
    this.#note = note ?? null;
    this.ask();
  }

  /** Asks again, where the carrier sheet came since. False where there is nothing to write. */
  ask(): boolean {
    if (!this.#note) return false;
    const journal = askJournal(this.#context);
    this.#asked = { journal, pieces: askPromise(journal) };
    return true;
  }

  /** False where there is no sheet to write on. */
  get hasPlace(): boolean {
    return this.#asked !== null && !this.#asked.journal.sheet.isNullObject;
  }

  /**
   * Queues the entry; without a way it stays, whatever becomes of the change. To be awaited before the change is queued, its way back open. Syncs: none, but where
   * the journal is damaged or full, whose lines are then read.
   */
  async write(
    { changes = [], facts = [] }: Partial<Pick<JournalDraft, 'changes' | 'facts'>>,
    payload: Payload,
    way: WayBack | null,
  ): Promise<void> {
    if (!this.#note || !this.#asked) return;
    const { remark, ...note } = this.#note;
    const { journal, pieces } = this.#asked;
    const { sheet } = journal;
    const tail = tailOf(journal);
    if (!tail || sheet.protection.protected) {
      remark?.({ code: tail ? 'journal.protected' : 'journal.no-sheet' });
      return;
    }
    const draft = { ...note, changes, facts };
    const known = { ...tail, promised: isPromised(pieces) };
    const bytes = parseHead(tail.head)?.bytes ?? 0;
    const writing =
      enter(known, draft, null) ?? enter(known, draft, await readLines(sheet, 0, tail.rows, bytes));
    if (!writing) return;
    const head = sheet.getRangeByIndexes(0, JOURNAL_COLUMN, 1, 1).load('values');
    const stood = askLines(sheet, writing.row - 1, writing.cells.length);
    way?.also((again) => takeBack(again, writing, () => stoodBefore(tail.head, writing, head, stood)));
    way?.prove(() => {
      const moved = head.values[0]?.[0] !== (tail.head ?? '') || !isSame(linesOf(stood), writing.before);
      if (moved) throw new Failure('workbook.moved');
    });
    await put(sheet, writing.head, writing.row, writing.cells, payload);
    for (const message of writing.remarks) remark?.(message);
  }
}

interface Stood {
  readonly head: string | null;
  readonly cells: readonly string[];
}

/** What stood there right before the writing where Excel answered it, else what was known. */
function stoodBefore(
  known: string | null,
  { before }: JournalWriting,
  head: Excel.Range,
  lines: Excel.Range,
): Stood {
  const answered = [head, lines].every(isAnswered);
  if (!answered) return { head: known, cells: before };
  const [text] = linesOf(head);
  return { head: text === undefined || text === '' ? null : text, cells: linesOf(lines) };
}

/** Puts back what stood there, unless somebody has written an entry since. Syncs: 1. */
async function takeBack(
  context: Excel.RequestContext,
  writing: JournalWriting,
  before: () => Stood,
): Promise<void> {
  const { sheet, head } = askJournal(context);
  const lines = askLines(sheet, writing.row - 1, writing.cells.length);
  await context.sync();
  if (sheet.isNullObject) return;
  const was = before();
  const [now = ''] = linesOf(head);
  if (now !== writing.head && now !== (was.head ?? '')) return;
  if (now === (was.head ?? '') && isSame(linesOf(lines), was.cells)) return;
  if (was.cells.every((cell) => cell === '')) lines.clear('All');
  else await put(sheet, was.head, writing.row, was.cells, new Payload(context));
  if (was.head === null) head.clear('All');
  else head.values = [[was.head]];
}

async function put(
  sheet: Excel.Worksheet,
  head: string | null,
  row: number,
  cells: readonly string[],
  payload: Payload,
): Promise<void> {
  const columns = [{ style: STYLE, formula: false }];
  const left = JOURNAL_COLUMN;
  await writeValues(
    cellsOf(sheet),
    { top: row, left, values: cells.map((cell) => [cell]), columns },
    payload,
  );
  await writeValues(cellsOf(sheet), { top: 0, left, values: [[head ?? '']], columns }, payload);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
