import { useMemo } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import { decisionsIn } from '../../consolidate/decide/decisionsIn';
import { decisionsOf } from '../../consolidate/decide/isOpen';
import { withDecisions } from '../../consolidate/decide/withDecisions';
import type { MasterView } from '../../consolidate/master/masterView';
import { standingDecisions } from './decide/standing';
import { masterOf } from './masterOf';
import type { MergedReturns } from './mergeTaken';
import { useMergeValue } from './mergeWork';
import { useMergedReturns } from './useMergedReturns';

/** How far the returns are. */
export type Merged =
  | { readonly kind: 'none' }
  /** They are being held against the workbook. */
  | { readonly kind: 'weighing' }
  | Extract<MergedReturns, { readonly kind: 'asked' }>
  /** With what was decided. */
  | (Extract<MergedReturns, { readonly kind: 'merged' }> & {
      /** False where files or workbook have changed: it is what was found before, and is being found anew. */
      readonly fresh: boolean;
    });

/** The returns merged into the workbook as it was last checked, with what was decided. */
export function useConsolidation(outcome: CheckOutcome): {
  readonly merged: Merged;
  readonly master: MasterView;
  /** The ids of what an earlier consolidation settled, by the journal. */
  readonly settled: ReadonlySet<string>;
} {
  const current = masterOf(outcome);
  const taken = useMergeValue((work) => work.returns);
  const period = useMergeValue((work) => work.period);
  const decisions = useMergeValue((work) => work.decisions);
  const saved = useMemo(() => decisionsIn(outcome.snapshot), [outcome]);
  const withdrawn = useMergeValue((work) => work.withdrawn);
  const applied = useMergeValue((work) => work.applied);
  const into = useMergedReturns(taken, current, period);
  const merged = useMemo((): Merged => {
    if (taken.length === 0) return { kind: 'none' };
    if (!into) return { kind: 'weighing' };
    const { merged: plain, fresh } = into;
    if (plain.kind !== 'merged') return plain;
    const standing = standingDecisions(plain.consolidation, saved, { decisions, withdrawn, applied });
    return { ...plain, fresh, consolidation: withDecisions(plain.consolidation, standing) };
  }, [taken, into, saved, decisions, withdrawn, applied]);
  const plain = into?.merged;
  const settled = useMemo(
    () => new Set(plain?.kind === 'merged' ? decisionsOf(plain.consolidation).map(({ id }) => id) : []),
    [plain],
  );
  return { merged, master: into?.master ?? current, settled };
}
