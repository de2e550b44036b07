import { rowChanges, type RowChangesInput } from '../review/row/rowChanges';
import type { WorkbookChange } from '../workbook/change';
import type { Action } from './action';
import { noteOf } from './action';

export interface EditRowOutcome {
  readonly changes: readonly WorkbookChange[];
}

/**
 * Writes what a person entered for one row, and what the product keeps beside it. Nothing is written where a
 * cell holds something else than when the person began (`workbook.cell-changed`).
 */
export const editRow: Action<RowChangesInput, EditRowOutcome> = {
  id: 'edit-row',
  label: 'action.edit-row',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, input) {
    const changes = rowChanges(input);
    context.progress({ code: 'action.edit-row.write', params: { key: input.edit.row.key } });
    await context.port.apply(changes, noteOf(context, 'edit-row'));
    return { changes };
  },
};
