import { unzipSync, zipSync } from 'fflate';
import { masterViewOf } from '../../src/consolidate/master/masterViewOf';
import { packagesOf } from '../../src/consolidate/package/packagesOf';
import { newFile, openFile } from '../../src/files/filePort';
import { writeXlsx } from '../../src/files/xlsx/write/writeXlsx';
import { loadPlan } from '../../src/actions/loadPlan';
import { bundledRecords, bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import { reportingPeriod } from '../../src/plan/reportingPeriod';
import { recognise } from '../../src/workbook/recognise';
import { figure } from './figure';
import { DAY, planOf } from './sizedPlan';
import { least } from './time';

const UNITS = 30;
const TASKS = 500;
const modified = `${DAY}T00:00:00Z`;

/** A coordinator's workbook whose tasks are led by thirty units in turn, each coordinated by the next. */
async function masterOfUnits(): Promise<Uint8Array> {
  const names = bundledRecords.flatMap(({ kind, name }) => (kind === 'group' ? [] : [name])).slice(0, UNITS);
  const reading = planOf(TASKS);
  const tasks = reading.plan.tasks.map((task, index) => ({
    ...task,
    lead: names[index % UNITS] ?? '',
    coordinators: names[(index + 1) % UNITS] ?? '',
  }));
  const port = newFile(modified);
  await loadPlan.perform(
    { port, today: DAY, progress: () => undefined },
    { reading: { ...reading, plan: { ...reading.plan, tasks } }, registry: bundledRegistry, asOf: DAY },
  );
  return port.bytes();
}

/** Cutting a plan into thirty packages, from the bytes of the plan to theirs, against zipping the same parts. */
export async function splitting(): Promise<void> {
  const period = reportingPeriod('2026-H2');
  if (!period) throw new Error('No period.');
  const bytes = await masterOfUnits();
  const split = async (): Promise<readonly Uint8Array[]> => {
    const master = masterViewOf(recognise(await openFile(bytes).read()), DAY);
    const choices = { period, today: DAY, asOf: null, answerBy: null, sendTo: null };
    return packagesOf(master, choices).packages.map(({ document }) => writeXlsx(document(), { modified }));
  };
  const packages = await split();
  if (packages.length !== UNITS) throw new Error(`${packages.length} packages, not ${UNITS}.`);
  const parts = packages.map((each) => unzipSync(each));
  const floor = await least(3, () => parts.map((each) => zipSync(each)));
  const whole = await least(3, split);
  figure(
    `split ${TASKS} tasks into ${UNITS} packages`,
    whole / floor,
    'zipping the same parts',
    `${(whole / UNITS).toFixed(0)} ms each`,
  );
}
