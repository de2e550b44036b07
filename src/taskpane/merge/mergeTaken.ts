import type { Consolidation } from '../../consolidate/consolidation';
import type { Ledger } from '../../consolidate/ledger/ledger';
import { ledgerOf } from '../../consolidate/ledger/ledgerOf';
import type { MasterView } from '../../consolidate/master/masterView';
import { mergeReturns } from '../../consolidate/merge/mergeReturns';
import type { Return } from '../../consolidate/submission/submission';
import { weighReturn } from '../../consolidate/submission/weighReturn';
import { Failure } from '../../plan/failure';
import type { Message } from '../../plan/message';
import { sentenceOf } from '../session/problem';
import type { TakenReturn } from './mergeWork';

/** What the files come to before anything of them is decided. */
export type MergedReturns =
  | {
      readonly kind: 'merged';
      readonly returns: readonly Return[];
      readonly consolidation: Consolidation;
      /** Its account; no decision changes whether it closes, nor any of its sums. */
      readonly account: Ledger;
    }
  /** They cannot be merged as they are: the user is asked something. */
  | { readonly kind: 'asked'; readonly returns: readonly Return[]; readonly message: Message };

/** What was weighed already, for as long as the coordinator's workbook is the same. */
const known = new WeakMap<MasterView, WeakMap<TakenReturn, Return>>();

/**
 * The files held against the coordinator's workbook, cell by cell, and merged; one that was held against the same
 * workbook before is not again.
 *
 * @param period the id of a `ReportingPeriod`; null takes that of most of the files
 * @param pause called between the parts of the work, so that the pane hears the user; may end it by throwing
 */
export async function mergeTaken(
  taken: readonly TakenReturn[],
  master: MasterView,
  period: string | null,
  pause: () => Promise<void>,
): Promise<MergedReturns> {
  const weighed = known.get(master) ?? new WeakMap<TakenReturn, Return>();
  known.set(master, weighed);
  const returns: Return[] = [];
  for (const file of taken) {
    const before = weighed.get(file);
    if (!before) await pause();
    const now = before ?? weighOne(file, master);
    weighed.set(file, now);
    returns.push(now);
  }
  await pause();
  try {
    const consolidation = mergeReturns(returns, master, { period });
    await pause();
    return { kind: 'merged', returns, consolidation, account: ledgerOf(consolidation, returns, master) };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { kind: 'asked', returns, message: sentenceOf(thrown) };
  }
}

function weighOne(taken: TakenReturn, master: MasterView): Return {
  const { workbook, refused, ...file } = taken;
  if (workbook) return weighReturn(file, workbook, master);
  const message = refused?.message ?? { code: 'pane.problem.unexpected' };
  return { ...file, refused: message, unit: null, period: null };
}
