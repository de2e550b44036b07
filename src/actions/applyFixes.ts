import { composeFixes } from '../checks/composeFixes';
import type { Fix } from '../checks/finding';
import type { WorkbookChange } from '../workbook/change';
import type { Action } from './action';

export interface FixInput {
  readonly fixes: readonly Fix[];
}

export interface FixOutcome {
  readonly changes: readonly WorkbookChange[];
}

/** Carries out fixes: each writes exactly the cells that it names, or none where a cell has changed since. */
export const applyFixes: Action<FixInput, FixOutcome> = {
  id: 'apply-fixes',
  label: 'action.apply-fixes',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform({ port, progress }, { fixes }) {
    const changes = composeFixes(fixes);
    progress({ code: 'action.apply-fixes.write', params: { count: changes.length } });
    await port.apply(changes);
    return { changes };
  },
};
