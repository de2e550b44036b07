import { useMemo } from 'react';
import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Consolidation } from '../../consolidate/consolidation';
import { decisionsIn } from '../../consolidate/decide/decisionsIn';
import { decisionsOf } from '../../consolidate/decide/isOpen';
import { withDecisions } from '../../consolidate/decide/withDecisions';
import type { MasterView } from '../../consolidate/master/masterView';
import { mergeReturns } from '../../consolidate/merge/mergeReturns';
import type { Return } from '../../consolidate/submission/submission';
import { Failure } from '../../plan/failure';
import type { Message } from '../../plan/message';
import { sentenceOf } from '../session/problem';
import { standingDecisions } from './decide/standing';
import { masterOf } from './masterOf';
import { useMergeValue } from './mergeWork';
import { useWeighed } from './useWeighed';

/** How far the returns are. */
export type Merged =
  | { readonly kind: 'none' }
  /** They are being held against the workbook. */
  | { readonly kind: 'weighing' }
  /** They cannot be merged as they are: the user is asked something. */
  | { readonly kind: 'asked'; readonly message: Message; readonly returns: readonly Return[] }
  | {
      readonly kind: 'merged';
      readonly consolidation: Consolidation;
      readonly returns: readonly Return[];
      /** False where files or workbook have changed: it is what was found before, and is being found anew. */
      readonly fresh: boolean;
    };

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
  const weighed = useWeighed(taken, current);
  const master = weighed?.master ?? current;
  const plain = useMemo(
    () => (weighed && weighed.returns.length > 0 ? mergedOf(weighed.returns, weighed.master, period) : null),
    [weighed, period],
  );
  const fresh = weighed?.fresh ?? false;
  const merged = useMemo((): Merged => {
    if (taken.length === 0) return { kind: 'none' };
    if (!plain) return { kind: 'weighing' };
    if (plain.kind !== 'merged') return plain;
    const standing = standingDecisions(plain.consolidation, saved, { decisions, withdrawn, applied });
    return { ...plain, fresh, consolidation: withDecisions(plain.consolidation, standing) };
  }, [taken, plain, fresh, saved, decisions, withdrawn, applied]);
  const settled = useMemo(
    () => new Set(plain?.kind === 'merged' ? decidedIn(plain.consolidation) : []),
    [plain],
  );
  return { merged, master, settled };
}

const last = new WeakMap<readonly Return[], { readonly period: string | null; readonly merged: Merged }>();

function mergedOf(returns: readonly Return[], master: MasterView, period: string | null): Merged {
  const before = last.get(returns);
  if (before && before.period === period) return before.merged;
  const merged = mergedNow(returns, master, period);
  last.set(returns, { period, merged });
  return merged;
}

function mergedNow(returns: readonly Return[], master: MasterView, period: string | null): Merged {
  try {
    return { kind: 'merged', consolidation: mergeReturns(returns, master, { period }), returns, fresh: true };
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    return { kind: 'asked', message: sentenceOf(thrown), returns };
  }
}

function decidedIn(consolidation: Consolidation): readonly string[] {
  return decisionsOf(consolidation).map(({ id }) => id);
}
