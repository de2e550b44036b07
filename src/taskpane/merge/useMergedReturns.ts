import { useEffect, useMemo, useState } from 'react';
import type { MasterView } from '../../consolidate/master/masterView';
import { pacer } from '../session/pacer';
import { Stopped } from '../session/stopped';
import { mergeTaken, type MergedReturns } from './mergeTaken';
import type { TakenReturn } from './mergeWork';

interface Answer {
  readonly taken: readonly TakenReturn[];
  readonly period: string | null;
  readonly merged: MergedReturns;
}

/** The last answer for a workbook. */
const answers = new WeakMap<MasterView, Answer>();

/** Files that were merged, and the workbook that they were held against. */
export interface MergedInto {
  readonly merged: MergedReturns;
  readonly master: MasterView;
  /** False where the files or the workbook are others by now: the answer about those is on its way. */
  readonly fresh: boolean;
}

/**
 * The files merged into the coordinator's workbook, the pane hearing the user in between. While that goes on it is
 * the last answer, so that what a person looks at and types into stays; null where there was none.
 */
export function useMergedReturns(
  taken: readonly TakenReturn[],
  master: MasterView,
  period: string | null,
): MergedInto | null {
  const [, setTurn] = useState(0);
  const [broke, setBroke] = useState<{ readonly thrown: unknown } | null>(null);
  const [last, setLast] = useState<MergedInto | null>(null);
  const answer = answers.get(master);
  const ready = answer?.taken === taken && answer.period === period ? answer.merged : null;
  if (ready && last?.merged !== ready) setLast({ merged: ready, master, fresh: false });
  useEffect(() => {
    if (ready || taken.length === 0) return undefined;
    let wanted = true;
    const merge = async () => {
      const merged = await mergeTaken(
        taken,
        master,
        period,
        pacer(() => wanted),
      );
      answers.set(master, { taken, period, merged });
      if (wanted) setTurn((turn) => turn + 1);
    };
    void merge().catch((thrown: unknown) => {
      // It stops where the files or the workbook are others by now; then it is done again for those.
      if (!(thrown instanceof Stopped)) setBroke({ thrown });
    });
    return () => {
      wanted = false;
    };
  }, [ready, taken, master, period]);
  const into = useMemo(() => (ready ? { merged: ready, master, fresh: true } : last), [ready, master, last]);
  // Whoever shows the place says what went wrong in it.
  if (broke) throw broke.thrown;
  return into;
}
