import { composeFixes } from '../checks/composeFixes';
import type { Fix } from '../checks/finding';
import { cellsOf, decisionChanges, missingPlace } from '../review/worklist/decided';
import type { WorkbookChange } from '../workbook/change';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noteOf, type Action, type ActionContext } from './action';

export interface FixInput {
  readonly fixes: readonly Fix[];
  /** The findings that this puts right: those that `KiemTra` lists are put down as fixed in the same request. */
  readonly listed?: { readonly ids: readonly string[]; readonly snapshot: WorkbookSnapshot };
}

export interface FixOutcome {
  readonly changes: readonly WorkbookChange[];
  /** What was written beside the findings in `KiemTra`. */
  readonly marks: readonly WorkbookChange[];
}

/** Carries out fixes: each writes exactly the cells that it names, or none where a cell has changed since. */
export const applyFixes: Action<FixInput, FixOutcome> = {
  id: 'apply-fixes',
  label: 'action.apply-fixes',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { fixes, listed }) {
    const { port, progress } = context;
    const changes = composeFixes(fixes);
    const marks = listed ? marksOf(listed, context) : [];
    progress({ code: 'action.apply-fixes.write', params: { count: changes.length } });
    await port.apply([...changes, ...marks], noteOf(context, 'apply-fixes'));
    return { changes, marks };
  },
};

/** The cells that put the findings down as fixed. A list that has no place for it any more stops no fix. */
function marksOf(
  { ids, snapshot }: NonNullable<FixInput['listed']>,
  { today, remark }: ActionContext,
): WorkbookChange[] {
  const fixed = { kind: 'fixed', reason: '', day: today } as const;
  const table = snapshot.tables.KiemTra;
  const missing = table && missingPlace(table, cellsOf(fixed, snapshot.date1904));
  if (!missing) return decisionChanges(snapshot, new Set(ids), fixed);
  remark?.({ code: 'action.apply-fixes.not-marked', params: missing });
  return [];
}
