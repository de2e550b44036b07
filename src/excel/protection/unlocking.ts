import { Failure } from '../../plan/failure';
import type { OpenedSheet } from '../../workbook/carrier/openedSheets';
import type { Unlock } from '../../workbook/port';
import { detailOf } from '../request/failures';
import type { ExcelLibrary } from '../request/run';
import { reading } from '../request/run';
import { openSheets } from './openSheets';
import { protectAgain } from './protectAgain';
import type { WritingTargets } from './targets';
import { lockedSheets } from './targets';

/**
 * Work that writes, on sheets that may be protected: with the user's leave those that stand in its way are
 * opened for it, and protected again as they were once it has ended, however it ended. Without leave the work
 * is done as it is, and Excel refuses what is locked.
 *
 * Syncs beside those of the work: none without leave; 1 to look; where a sheet is protected 1 for each to
 * open, 2 for one with a password, and 2 to protect them again.
 *
 * Throws `Failure`: what the work threw; `excel.password-needed`, `excel.password-wrong`,
 * `workbook.no-carrier-to-unlock`, then nothing is written; `workbook.left-open` where the work is done, and
 * `workbook.left-open-undone` where it is not, and a sheet could not be protected again. What is left open
 * stands in the carrier sheet, for `survey` to tell.
 */
export async function unlocking<T>(
  excel: ExcelLibrary,
  unlock: Unlock | null,
  targets: WritingTargets,
  work: () => Promise<T>,
): Promise<T> {
  if (!unlock) return work();
  const locked = await reading(excel, (context) => lockedSheets(context, targets));
  if (locked === null) throw new Failure('workbook.no-carrier-to-unlock');
  if (locked.length === 0) return work();
  let opened: readonly OpenedSheet[] = [];
  let done: T;
  try {
    await openSheets(excel, locked, unlock, (sheets) => {
      opened = sheets;
    });
    done = await work();
  } catch (cause) {
    const open = await close(excel, opened, unlock);
    if (open === null) throw cause;
    throw new Failure('workbook.left-open-undone', sheetsOf(opened), `${detailOfAny(cause)}\n${open}`);
  }
  const open = await close(excel, opened, unlock);
  if (open !== null) throw new Failure('workbook.left-open', sheetsOf(opened), open);
  return done;
}

/** What Excel refuses once it may take at the next try. */
const TRIES = 2;

/** Null where every sheet is protected again, else why not. */
async function close(
  excel: ExcelLibrary,
  opened: readonly OpenedSheet[],
  { password }: Unlock,
): Promise<string | null> {
  for (let tries = 1; ; tries += 1) {
    try {
      await protectAgain(excel, opened, password);
      return null;
    } catch (error) {
      if (tries === TRIES) return detailOfAny(error);
    }
  }
}

const sheetsOf = (opened: readonly OpenedSheet[]): { readonly sheets: string } => ({
  sheets: opened.map(({ name }) => name).join(', '),
});

function detailOfAny(thrown: unknown): string {
  return thrown instanceof Failure ? (thrown.detail ?? thrown.code) : detailOf(thrown);
}
