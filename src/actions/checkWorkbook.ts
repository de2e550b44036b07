import type { Finding } from '../checks/finding';
import { checkByCheck, type ChecksDone } from '../checks/runChecks';
import type { IsoDate } from '../plan/isoDate';
import type { Plan } from '../plan/plan';
import { overviewOf } from '../report/overviewOf';
import type { Overview } from '../report/overview';
import { decisionYearOf } from '../workbook/decisionYear';
import type { WorkbookPort } from '../workbook/port';
import type { WorkbookReading } from '../workbook/reading';
import { recognise } from '../workbook/recognise';
import { registryOf } from '../workbook/registryOf';
import { DEFAULT_DUE_SOON_DAYS } from '../workbook/settingNames';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { snapshotOfPlan } from '../workbook/snapshotOfPlan';
import type { Action, ActionContext } from './action';
import { WorkbookMemory } from './workbookMemory';

/** What a workbook is judged on besides itself. */
export interface Judging {
  /** The day to judge on; null takes the constant in `NgayTinh`, else today. */
  readonly asOf: IsoDate | null;
  /** The plan to hold the workbook against, where it was loaded from it. */
  readonly original: Plan | null;
  /** The workbook as it was at the end of the last period, where somebody has it. */
  readonly last?: WorkbookSnapshot;
}

export interface CheckInput extends Judging {
  /** What earlier checks of the same workbook left; rows that stayed then cost next to nothing. */
  readonly memory?: WorkbookMemory;
}

export interface CheckOutcome {
  readonly snapshot: WorkbookSnapshot;
  /** What the snapshot was made of; absent where it was not read here. */
  readonly reading?: WorkbookReading;
  readonly asOf: IsoDate;
  readonly dueSoonDays: number;
  readonly findings: readonly Finding[];
  readonly overview: Overview;
}

/** Reads the workbook once and says all that a person should look at. Changes nothing. */
export const checkWorkbook: Action<CheckInput, CheckOutcome> = {
  id: 'check-workbook',
  label: 'action.check-workbook',
  available: (state) => state.kind === 'master' || state.kind === 'unit',
  async perform(context, { memory = new WorkbookMemory(), ...judging }) {
    const { port, progress } = context;
    progress({ code: 'action.check-workbook.read' }, 1, 2);
    const reading = memory.sameRows(await port.read());
    const snapshot = await snapshotOf(port, reading, memory);
    return { ...(await judged(context, snapshot, judging, memory)), reading };
  },
};

/** What the checks and the figures say of a snapshot; lets others work in between where somebody waits. */
export async function judged(
  { today, progress, pause }: Pick<ActionContext, 'today' | 'progress' | 'pause'>,
  snapshot: WorkbookSnapshot,
  { asOf, ...ground }: Judging,
  memory: WorkbookMemory,
): Promise<Omit<CheckOutcome, 'reading'>> {
  progress({ code: 'action.check-workbook.judge' }, 2, 2);
  const steps = judge(snapshot, { asOf: asOf ?? snapshot.asOf ?? today, ...ground }, memory);
  let said = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!pause) continue;
    const { done, total } = step.value;
    if (done !== said) progress({ code: 'action.check-workbook.judge' }, done, total);
    said = done;
    await pause();
  }
}

/** The workbook as flat rows: our tables, or a plan in the decision's form. */
async function snapshotOf(
  port: WorkbookPort,
  reading: WorkbookReading,
  memory: WorkbookMemory,
): Promise<WorkbookSnapshot> {
  const snapshot = recognise(reading, memory.reading);
  const plan = snapshot.kind === 'foreign' ? await port.readPlan?.() : null;
  return plan ? snapshotOfPlan(plan, snapshot) : snapshot;
}

/** What the checks and the figures say of a snapshot, check by check. */
function* judge(
  snapshot: WorkbookSnapshot,
  { asOf, ...ground }: Omit<Judging, 'asOf'> & { readonly asOf: IsoDate },
  memory: WorkbookMemory,
): Generator<ChecksDone, Omit<CheckOutcome, 'reading'>> {
  const dueSoonDays = snapshot.dueSoonDays ?? DEFAULT_DUE_SOON_DAYS;
  const registry = registryOf(snapshot);
  const decisionYear = decisionYearOf(snapshot);
  const findings = yield* checkByCheck({ snapshot, registry, asOf, decisionYear, ...ground }, memory.checks);
  const overview = overviewOf(snapshot, asOf, dueSoonDays, memory.overview);
  return { snapshot, asOf, dueSoonDays, findings, overview };
}
