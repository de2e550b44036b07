import { settle, type Settlement } from '../review/clusters/settle';
import type { SpellingCluster } from '../review/clusters/cluster';
import type { WorkbookChange } from '../workbook/change';
import { registryOf } from '../workbook/registryOf';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noteOf, type Action } from './action';

export interface SettleInput {
  /** The workbook in which the cluster was found. */
  readonly snapshot: WorkbookSnapshot;
  readonly cluster: SpellingCluster;
  readonly settlement: Settlement;
}

/**
 * Writes a unit's official name in place of other spellings, and remembers those that a person accepts in
 * `DonVi`, in one step. Nothing is written where a cell has changed since.
 */
export const settleSpellings: Action<SettleInput, { readonly changes: readonly WorkbookChange[] }> = {
  id: 'settle-spellings',
  label: 'action.settle-spellings',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { snapshot, cluster, settlement }) {
    const changes = settle(snapshot, registryOf(snapshot), cluster, settlement);
    context.progress({ code: 'action.settle-spellings.write', params: { count: changes.length } });
    if (changes.length > 0) await context.port.apply(changes, noteOf(context, settleSpellings.id));
    return { changes };
  },
};
