import { parseHead } from '../../workbook/journal/head';
import { readJournal } from '../../workbook/journal/readJournal';
import type { RawJournal } from '../../workbook/reading';
import type { AskedJournal } from './askJournal';
import { tailOf } from './askJournal';
import { askLines, isAnswered, linesOf, readLines } from './readLines';

/** Up to so much rides with what else is read. */
const RIDES_ALONG = 500_000;

/**
 * The journal as it was last read. Its lines are fetched only where the head has changed, and then those that
 * came since: a journal of megabytes is not read again before each check.
 */
export class JournalMemory {
  #known: RawJournal | null = null;

  /**
   * Asks for what is not known of the journal, whose head was answered; the answer gives it after the next
   * sync. It is the same object where nothing has changed. Syncs: none where at most half a megabyte is to be
   * read; else 1 for each further 1.5 MB, and once more where what came since does not go on from what is known.
   */
  ask(asked: AskedJournal): () => Promise<RawJournal | null> {
    const tail = tailOf(asked);
    const known = this.#known;
    if (!tail) return async () => null;
    if (known?.head === tail.head && known.cells.length === tail.rows) return async () => known;
    const kept = known && known.cells.length < tail.rows ? known.cells : [];
    const bytes = bytesIn(tail.head) - (kept.length > 0 ? bytesIn(known?.head ?? null) : 0);
    const more = tail.rows - kept.length;
    const riding = more > 0 && bytes < RIDES_ALONG ? askLines(asked.sheet, kept.length, more) : null;
    return async () => {
      const told = riding && isAnswered(riding) ? linesOf(riding) : null;
      const since = told ?? (await readLines(asked.sheet, kept.length, more, bytes));
      let raw: RawJournal = { head: tail.head, cells: [...kept, ...since] };
      if (kept.length > 0 && readJournal(raw, true).state !== 'sound') {
        raw = { head: tail.head, cells: await readLines(asked.sheet, 0, tail.rows, bytesIn(tail.head)) };
      }
      this.#known = raw;
      return raw;
    };
  }
}

const bytesIn = (head: string | null): number => parseHead(head)?.bytes ?? 0;
