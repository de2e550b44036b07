import { Failure } from '../plan/failure';
import type { IsoDate } from '../plan/isoDate';
import type { PlanReading } from '../plan/plan';
import type { UnitRegistry } from '../plan/unit/registry';
import type { Blueprint } from '../workbook/blueprint';
import { blueprintOfReading } from '../workbook/blueprint/blueprintOfReading';
import { inDateSystem1904 } from '../workbook/blueprint/dateSystem';
import { fingerprint } from '../workbook/carrier/fingerprint';
import { planOf } from '../workbook/planOf';
import type { VisiblePort } from '../workbook/port';
import type { JournalDraft } from '../workbook/journal/entry';
import { recognise } from '../workbook/recognise';
import { journalled, sheetJournalled } from '../workbook/unload/journalled';
import { restorationOf } from '../workbook/unload/restoration';
import type { UnloadFacts } from '../workbook/unload/unloadFacts';
import { canGo, unloadFacts } from '../workbook/unload/unloadFacts';
import type { SetFree } from '../workbook/unload/unloadOrder';
import { removalOf, settingFree } from '../workbook/unload/unloadOrder';
import type { WholeReading } from '../workbook/unload/wholeReading';
import { noteOf, type Action, type ActionContext } from './action';

/** What the plan may have been loaded from. */
export interface UnloadSource {
  readonly reading: PlanReading;
  readonly registry: UnitRegistry;
}

/** `keep` leaves the sheets to the user and takes only what makes a plan of them; `remove` deletes them. */
export type UnloadMode = 'keep' | 'remove';

export interface UnloadInput extends UnloadSource {
  readonly mode: UnloadMode;
  /** The mark of the facts that the user was shown. */
  readonly agreed: string;
}

/** What brings the plan back, as long as nobody forgets it. */
export type Unloaded =
  | { readonly mode: 'keep'; readonly free: SetFree }
  | { readonly mode: 'remove'; readonly blueprint: Blueprint };

export interface UnloadOutcome {
  readonly unloaded: Unloaded;
  readonly sheets: readonly string[];
}

/** Looks at all that taking the plan out would touch. Changes nothing. */
export const surveyUnload: Action<UnloadSource, UnloadFacts, VisiblePort> = {
  id: 'survey-unload',
  label: 'action.survey-unload',
  available: ({ kind }) => kind === 'master' || kind === 'unit' || kind === 'damaged',
  async perform({ port, today, progress }, source) {
    progress({ code: 'action.survey-unload.read' });
    return lookAt(await port.readWhole(), source, today).facts;
  },
};

/**
 * Takes the plan out of the workbook, as the user chose on the facts that they saw. Throws `Failure`
 * `workbook.unload-changed` where the workbook is no longer as they saw it, `workbook.unload-looked-at`
 * where formulas elsewhere would break.
 */
export const unloadPlan: Action<UnloadInput, UnloadOutcome, VisiblePort> = {
  id: 'unload-plan',
  label: 'action.unload-plan',
  available: ({ kind }) => kind === 'master' || kind === 'unit' || kind === 'damaged',
  async perform({ port, today, progress }, { mode, agreed, ...source }) {
    progress({ code: 'action.survey-unload.read' });
    const whole = await port.readWhole();
    const { facts, blueprint } = lookAt(whole, source, today);
    if (facts.mark !== agreed) throw new Failure('workbook.unload-changed');
    const inTheWay = mode === 'remove' ? !canGo(facts) : facts.lookingByText.count > 0;
    if (inTheWay) {
      const [place = ''] = [...facts.lookingByText.places, ...facts.looking.places];
      throw new Failure('workbook.unload-looked-at', { place });
    }
    progress({ code: `action.unload-plan.${mode}` });
    if (mode === 'remove') {
      const restoration = restorationOf(whole, blueprint);
      await port.removePlan(removalOf(whole, blueprint));
      return { unloaded: { mode, blueprint: restoration }, sheets: facts.sheets };
    }
    const free = settingFree(whole, blueprint);
    await port.setFree(free);
    return { unloaded: { mode, free }, sheets: facts.sheets };
  },
};

/** Brings back a plan that was taken out in this session; its journal says so. */
export const restorePlan: Action<Unloaded, void, VisiblePort> = {
  id: 'restore-plan',
  label: 'action.restore-plan',
  available: () => true,
  async perform(context, unloaded) {
    const { port, progress } = context;
    progress({ code: 'action.restore-plan.write' });
    if (unloaded.mode === 'keep') {
      const { carrier, ...free } = unloaded.free;
      const draft = restored(context);
      await port.rejoin({ ...free, carrier: carrier && sheetJournalled(carrier, draft) });
    } else {
      const { blueprint } = unloaded;
      await port.create(journalled(blueprint, restored(context)));
    }
  },
};

/** The entry of the journal that tells of it. */
function restored(context: ActionContext): JournalDraft {
  const { at, action, by } = noteOf(context, 'restore-plan');
  return { at, action, ...(by === undefined ? {} : { by }), changes: [], facts: [] };
}

/** The facts, and what a load of the workbook's plan writes. */
function lookAt(
  whole: WholeReading,
  { reading, registry }: UnloadSource,
  today: IsoDate,
): { readonly facts: UnloadFacts; readonly blueprint: Blueprint } {
  const snapshot = recognise(whole.reading);
  const { content } = snapshot.carrier;
  const held = planOf(snapshot);
  const planId = fingerprint(JSON.stringify(reading.plan));
  const known = content === null || content.planId === planId;
  const loaded = known ? reading : { plan: held, questions: content.questions };
  const rewritten = !known && content.planId !== fingerprint(JSON.stringify(held));
  const written = blueprintOfReading({ reading: loaded, registry, asOf: snapshot.asOf, today });
  const blueprint = whole.reading.date1904 ? inDateSystem1904(written) : written;
  return { facts: unloadFacts(whole, blueprint, rewritten), blueprint };
}
