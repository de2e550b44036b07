import type { ChangeHint } from '../workbook/hint';
import type { VisiblePort } from '../workbook/port';
import { recognise } from '../workbook/recognise';
import type { Action } from './action';
import { judged, type CheckOutcome, type Judging } from './checkWorkbook';
import type { WorkbookMemory } from './workbookMemory';

export interface RecheckInput extends Judging {
  /** What the last check found. */
  readonly before: CheckOutcome;
  /** What may have changed since. */
  readonly hints: readonly ChangeHint[];
  readonly memory: WorkbookMemory;
}

/**
 * Says what checking the whole workbook again would say, having read only the rows that hints name. Null
 * where rows have moved, or so much may have changed that all of it is to be read. Changes nothing.
 */
export const recheckWorkbook: Action<RecheckInput, CheckOutcome | null, VisiblePort> = {
  id: 'recheck-workbook',
  label: 'action.check-workbook',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { before, hints, memory, ...judging }) {
    if (!before.reading) return null;
    const again = await context.port.readAgain(before.reading, hints);
    if (!again) return null;
    const reading = memory.sameRows(again);
    const snapshot = recognise(reading, memory.reading);
    return { ...(await judged(context, snapshot, judging, memory)), reading };
  },
};
