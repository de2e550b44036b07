import { isEmptyStep, mergeStep } from '../consolidate/apply/mergeStep';
import type { Consolidation, Decision } from '../consolidate/consolidation';
import { decisionsIn } from '../consolidate/decide/decisionsIn';
import { decisionsOf } from '../consolidate/decide/isOpen';
import { masterViewOf } from '../consolidate/master/masterViewOf';
import type { Language } from '../i18n/catalogue';
import { Failure } from '../plan/failure';
import type { IsoDate } from '../plan/isoDate';
import type { WorkbookChange } from '../workbook/change';
import type { MergeStep } from '../workbook/mergeStep';
import { isSame } from '../workbook/sameValue';
import { recognise } from '../workbook/recognise';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { noteOf, type Action } from './action';

/** A consolidation, and the coordinator's workbook that it was made against. */
export interface MergeInput {
  readonly consolidation: Consolidation;
  readonly snapshot: WorkbookSnapshot;
  /** The day that figures are judged on. */
  readonly asOf: IsoDate;
  readonly language: Language;
}

export interface MergeOutcome {
  /** How many cells were written, those of added rows among them. */
  readonly cells: number;
  /** How many rows were added. */
  readonly rows: number;
}

/**
 * Writes a consolidation into the coordinator's workbook: one change, one entry of the journal. The workbook is
 * read anew; where a cell that is to be written, or a decision on the sheet Hợp nhất, is another one than when
 * the consolidation was made, nothing is written. One that the workbook holds already writes nothing.
 *
 * Throws `Failure` `consolidate.account-open` where the account of a file does not close,
 * `consolidate.master-changed` and `consolidate.decided-meanwhile` where the workbook has changed.
 */
export const applyMerge: Action<MergeInput, MergeOutcome> = {
  id: 'apply-merge',
  label: 'action.apply-merge',
  available: (state) => state.kind === 'master',
  async perform(context, { consolidation, snapshot, asOf, language }) {
    const { port, progress, today, pause } = context;
    progress({ code: 'action.apply-merge.read' });
    const reading = await port.read();
    await pause?.();
    const now = recognise(reading);
    const stepOn = async (held: WorkbookSnapshot): Promise<MergeStep> => {
      await pause?.();
      const master = masterViewOf(held, asOf);
      await pause?.();
      return mergeStep(consolidation, master, today, language);
    };
    const step = await stepOn(now);
    refuseChanged(await stepOn(snapshot), step);
    refuseUnknown(decisionsIn(now), [...decisionsIn(snapshot), ...decisionsOf(consolidation)]);
    const outcome = {
      cells: step.changes.length,
      rows: step.grow.reduce((sum, { rows }) => sum + rows, 0),
    };
    if (isEmptyStep(step)) return outcome;
    progress({ code: 'action.apply-merge.write', params: { count: outcome.cells } });
    await port.merge(step, noteOf(context, 'apply-merge'));
    return outcome;
  },
};

/** The same cells must be about to change in the same way, wherever their rows stand by now. */
function refuseChanged(asked: MergeStep, now: MergeStep): void {
  const changed = asked.changes.find((change, index) => !isSameChange(change, now.changes[index]));
  const more = changed ?? now.changes[asked.changes.length];
  if (more) throw new Failure('consolidate.master-changed', { sheet: more.sheet, cell: more.cell });
}

function isSameChange(one: WorkbookChange, other: WorkbookChange | undefined): boolean {
  if (!other) return false;
  const named = (['table', 'key', 'of', 'column'] as const).every((name) => one[name] === other[name]);
  return named && isSame(one.before, other.before) && isSame(one.after, other.after);
}

/** A decision that somebody wrote on the sheet meanwhile must not be lost under the lines of this consolidation. */
function refuseUnknown(there: readonly Decision[], known: readonly Decision[]): void {
  const names = new Set(known.map(nameOf));
  if (there.some((decision) => !names.has(nameOf(decision))))
    throw new Failure('consolidate.decided-meanwhile');
}

const nameOf = ({ id, take }: Decision): string => JSON.stringify([id, take]);
