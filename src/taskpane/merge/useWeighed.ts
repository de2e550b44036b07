import { useEffect, useState } from 'react';
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

/**
 * The files held against the coordinator's workbook, cell by cell, the pane hearing the user in between; null
 * while that goes on.
 */
export function useWeighed(taken: readonly TakenReturn[], master: MasterView): readonly Return[] | null {
  const [, setTurn] = useState(0);
  const [broke, setBroke] = useState<{ readonly thrown: unknown } | null>(null);
  const answer = answers.get(master);
  const ready = answer?.taken === taken ? answer.returns : null;
  useEffect(() => {
    if (ready) return undefined;
    let wanted = true;
    const weigh = async () => {
      const weighed = known.get(master) ?? new WeakMap<TakenReturn, Return>();
      known.set(master, weighed);
      const pause = pacer(() => wanted);
      for (const file of taken) {
        if (weighed.has(file)) continue;
        await pause();
        weighed.set(file, weighOne(file, master));
      }
      const returns = taken.flatMap((file) => weighed.get(file) ?? []);
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
  // Whoever shows the place says what went wrong in it.
  if (broke) throw broke.thrown;
  return ready;
}

function weighOne(taken: TakenReturn, master: MasterView): Return {
  const { workbook, refused, ...file } = taken;
  if (workbook) return weighReturn(file, workbook, master);
  const message = refused?.message ?? { code: 'pane.problem.unexpected' };
  return { ...file, refused: message, unit: null, period: null };
}
