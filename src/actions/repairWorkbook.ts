import { Failure } from '../plan/failure';
import type { PlanReading } from '../plan/plan';
import type { UnitRegistry } from '../plan/unit/registry';
import type { WorkbookPort } from '../workbook/port';
import type { WorkbookReading } from '../workbook/reading';
import { recognise } from '../workbook/recognise';
import type { Damage } from '../workbook/repair/damage';
import { damagesOf } from '../workbook/repair/damagesOf';
import { repairFacts } from '../workbook/repair/journalFacts';
import type { RepairPort } from '../workbook/repair/port';
import { see } from '../workbook/repair/see';
import type { RepairStep } from '../workbook/repair/step';
import { takingBack } from '../workbook/repair/step';
import { type Action, type ActionContext, noteOf } from './action';

/** What a lost part is written from again. */
export interface RepairMaterial {
  readonly reading: PlanReading;
  readonly registry: UnitRegistry;
}

export interface RepairInput {
  readonly material: RepairMaterial;
  /** Null mends all that is broken and certain; else these and no others. */
  readonly only: readonly Damage[] | null;
}

export interface RepairOutcome {
  /** What was mended. */
  readonly mended: readonly Damage[];
  /** What is left: for a person, or as the user may have meant it. */
  readonly left: readonly Damage[];
  /** Takes back what can be; empty where nothing can. */
  readonly back: readonly RepairStep[];
}

type RepairTarget = WorkbookPort & RepairPort;

/** Mending one thing may bring another to light (a column its drop-down); no workbook needs more rounds. */
const MOST_ROUNDS = 4;

export interface InspectInput {
  readonly material: RepairMaterial;
  /** The workbook where it was just read; null reads it. */
  readonly reading: WorkbookReading | null;
}

/** What happened to our part of the workbook, and what mends it. Changes nothing. */
export const inspectWorkbook: Action<InspectInput, readonly Damage[], RepairTarget> = {
  id: 'inspect-workbook',
  label: 'action.inspect-workbook',
  available: () => true,
  perform: (context, { material, reading }) => look(context, material, reading),
};

/** Mends what is damaged, and says what it did and what is left. Never loses a cell of the user's. */
export const repairWorkbook: Action<RepairInput, RepairOutcome, RepairTarget> = {
  id: 'repair-workbook',
  label: 'action.repair-workbook',
  available: ({ kind }) => kind === 'master' || kind === 'unit' || kind === 'damaged',
  async perform(context, { material, only }) {
    const { port, progress } = context;
    const mended: Damage[] = [];
    const steps: RepairStep[] = [];
    let left: readonly Damage[] = [];
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      progress({ code: 'action.repair-workbook.look' });
      left = await look(context, material).catch((error: unknown) => {
        throw mended.length > 0 ? stopped(error) : error;
      });
      const wanted = left.filter((damage) => isWanted(damage, only, round));
      const able = wanted.filter(
        ({ mend }) => mend.length > 0 && mend.every((step) => port.canMend?.(step) ?? true),
      );
      const fresh = atOnce(able.filter((damage) => !mended.some((done) => isSame(done, damage))));
      if (fresh.length === 0) break;
      progress({ code: 'action.repair-workbook.mend', params: { count: fresh.length } });
      const now = once(fresh.flatMap(({ mend }) => mend));
      await port.mend(now, noteOf(context, 'repair-workbook'), repairFacts(fresh, now));
      mended.push(...fresh);
      steps.push(...now);
    }
    return { mended, left, back: takingBack(steps) };
  },
};

/** Takes back the steps of a repair, which `repairWorkbook` gave for it. */
export const takeBackRepair: Action<readonly RepairStep[], void, RepairTarget> = {
  id: 'take-back-repair',
  label: 'action.take-back-repair',
  available: ({ kind }) => kind === 'master' || kind === 'unit' || kind === 'damaged',
  perform: (context, back) =>
    context.port.mend(back, noteOf(context, 'take-back-repair'), repairFacts([], back)),
};

/** Excel can be worked with again by itself after these; the work is then begun anew. */
const HINDRANCES = new Set(['excel.cell-edit', 'excel.other-workbook']);

/** What to say where something was mended before; what else is damaged was not seen. */
function stopped(error: unknown): unknown {
  if (!(error instanceof Failure) || HINDRANCES.has(error.code)) return error;
  return new Failure('workbook.repair-stopped', {}, error.detail ?? error.code);
}

async function look(
  { port, today, pause }: Pick<ActionContext<RepairTarget>, 'port' | 'today' | 'pause'>,
  { reading, registry }: RepairMaterial,
  read: WorkbookReading | null = null,
): Promise<readonly Damage[]> {
  const found = read ?? (await port.read());
  const shape = await port.inspect();
  await pause?.();
  const snapshot = recognise(found);
  await pause?.();
  return damagesOf(see(found, snapshot, shape, { reading, registry, today }), port.opensSheets);
}

/** In the first round what was asked for; then what that brought to light. */
function isWanted(damage: Damage, only: readonly Damage[] | null, round: number): boolean {
  if (only === null) return damage.kind === 'broken';
  return round === 0 && only.some((asked) => isSame(asked, damage));
}

/**
 * What can be mended in one round: where a column comes back, cells move, and whatever is called by its
 * place on that sheet waits for the next.
 */
function atOnce(damages: readonly Damage[]): readonly Damage[] {
  const widened = new Set(
    damages.flatMap(({ mend }) => mend.flatMap((step) => (step.do === 'add-column' ? [step.sheet] : []))),
  );
  return damages.filter(({ mend }) =>
    mend.every((step) => !('cell' in step || step.do === 'validation') || !widened.has(step.sheet)),
  );
}

const isSame = (one: Damage, other: Damage): boolean =>
  JSON.stringify(one.message) === JSON.stringify(other.message);

/** Two damages may ask for the same step, such as the colour rules of two tables. */
function once(steps: readonly RepairStep[]): readonly RepairStep[] {
  const seen = new Set<string>();
  return steps.filter((step) => {
    if (step.do === 'add-sheet') return true;
    const text = JSON.stringify(step);
    return !seen.has(text) && seen.add(text);
  });
}
