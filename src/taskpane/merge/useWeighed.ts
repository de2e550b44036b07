import { useEffect, useMemo, useState } from 'react';
import type { MasterView } from '../../consolidate/master/masterView';
import type { Return } from '../../consolidate/submission/submission';
import { weighReturn } from '../../consolidate/submission/weighReturn';
import { pacer } from '../session/pacer';
import { Stopped } from '../session/stopped';
import type { TakenReturn } from './mergeWork';

/** What was weighed already, for as long as the coordinator's workbook is the same. */
const known = new WeakMap<MasterView, WeakMap<TakenReturn, Return>>();

/** The last answer for a workbook: the same list again for the same files. */
const answers = new WeakMap<
  MasterView,
  { readonly taken: readonly TakenReturn[]; readonly returns: readonly Return[] }
>();

/** Files that were held against a workbook, and which it was. */
export interface Weighed {
  readonly returns: readonly Return[];
  readonly master: MasterView;
  /** False where the files or the workbook are others by now: the answer about those is on its way. */
  readonly fresh: boolean;
}

/**
 * The files held against the coordinator's workbook, cell by cell, the pane hearing the user in between. While
 * that goes on it is the last answer, so that what a person looks at and types into stays; null where there was none.
 */
export function useWeighed(taken: readonly TakenReturn[], master: MasterView): Weighed | null {
  const [, setTurn] = useState(0);
  const [broke, setBroke] = useState<{ readonly thrown: unknown } | null>(null);
  const [last, setLast] = useState<Weighed | null>(null);
  const answer = answers.get(master);
  const ready = answer?.taken === taken ? answer.returns : null;
  if (ready && last?.returns !== ready) setLast({ returns: ready, master, fresh: false });
  useEffect(() => {
    if (ready) return undefined;
    let wanted = true;
    const weigh = async () => {
      const done = known.get(master) ?? new WeakMap<TakenReturn, Return>();
      known.set(master, done);
      const pause = pacer(() => wanted);
      for (const file of taken) {
        if (done.has(file)) continue;
        await pause();
        done.set(file, weighOne(file, master));
      }
      const returns = taken.flatMap((file) => done.get(file) ?? []);
      answers.set(master, { taken, returns });
      if (wanted) setTurn((turn) => turn + 1);
    };
    void weigh().catch((thrown: unknown) => {
      // It stops where the files or the workbook are others by now; then it is done again for those.
      if (!(thrown instanceof Stopped)) setBroke({ thrown });
    });
    return () => {
      wanted = false;
    };
  }, [ready, taken, master]);
  const weighed = useMemo(
    () => (ready ? { returns: ready, master, fresh: true } : last),
    [ready, master, last],
  );
  // Whoever shows the place says what went wrong in it.
  if (broke) throw broke.thrown;
  return weighed;
}

function weighOne(taken: TakenReturn, master: MasterView): Return {
  const { workbook, refused, ...file } = taken;
  if (workbook) return weighReturn(file, workbook, master);
  const message = refused?.message ?? { code: 'pane.problem.unexpected' };
  return { ...file, refused: message, unit: null, period: null };
}
