import { savedRows } from '../consolidate/apply/savedRows';
import { masterViewOf } from '../consolidate/master/masterViewOf';
import { Failure } from '../plan/failure';
import { recognise } from '../workbook/recognise';
import { noteOf, type Action } from './action';
import type { MergeInput } from './applyMerge';

/**
 * Writes the conflicts and requests of a consolidation into `HopNhat`, open and decided, and nothing else, so
 * that work goes on tomorrow: `decisionsIn` reads them back. What stands there of other rounds stays. Throws
 * `Failure` `consolidate.no-book` where the workbook has no such table.
 */
export const saveDecisions: Action<MergeInput, { readonly rows: number }> = {
  id: 'save-decisions',
  label: 'action.save-decisions',
  available: (state) => state.kind === 'master',
  async perform(context, { consolidation, asOf, language }) {
    const { port, progress, today, pause } = context;
    const now = recognise(await port.read());
    if (!now.tables.HopNhat) throw new Failure('consolidate.no-book');
    await pause?.();
    const master = masterViewOf(now, asOf);
    await pause?.();
    const rows = savedRows(consolidation, master, today, language);
    progress({ code: 'action.save-decisions.write', params: { count: rows.length } });
    await port.replaceRows('HopNhat', rows, noteOf(context, 'save-decisions'));
    return { rows: rows.length };
  },
};
