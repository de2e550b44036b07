/**
 * Measures the product against named floors, all in this run; prints ratios. Times are the least of several
 * rounds, which is what the machine can do when nothing else runs.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { unzipSync } from 'fflate';
import { checkWorkbook } from '../src/actions/checkWorkbook';
import { loadPlan } from '../src/actions/loadPlan';
import { newFile, openFile } from '../src/files/filePort';
import { bundledReading } from '../src/plan/bundled/bundledPlan';
import { readDeadline } from '../src/plan/deadline/readDeadline';
import type { PlanReading } from '../src/plan/plan';
import { bundledRegistry } from '../src/plan/unit/bundledRegistry';

const DAY = '2026-11-23';
const context = { today: DAY, progress: () => undefined };

async function least(rounds: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The bundled plan with its tasks again and again under fresh keys, until there are so many. */
function planOf(rows: number): PlanReading {
  const { plan, questions } = bundledReading;
  const tasks = Array.from({ length: rows }, (_, index) => {
    const task = plan.tasks[index % plan.tasks.length];
    if (!task) throw new Error('The bundled plan has no tasks.');
    return { ...task, key: `${task.part}.${task.section}.${index + 1}`, number: index + 1 };
  });
  return { plan: { ...plan, tasks }, questions };
}

async function workbookOf(rows: number): Promise<Uint8Array> {
  const port = newFile(`${DAY}T00:00:00.000Z`);
  await loadPlan.perform(
    { ...context, port },
    { reading: planOf(rows), registry: bundledRegistry, asOf: DAY },
  );
  return port.bytes();
}

function line(what: string, ratio: number, floor: string, note: string): void {
  console.log(`${what.padEnd(46)} ${ratio.toFixed(2).padStart(8)} × ${floor.padEnd(34)} ${note}`);
}

async function bench(): Promise<void> {
  for (const rows of [51, 500, 5000]) {
    const bytes = await workbookOf(rows);
    const floor = await least(5, () => unzipSync(bytes));
    const check = await least(3, () =>
      checkWorkbook.perform({ ...context, port: openFile(bytes) }, { asOf: DAY, original: null }),
    );
    line(
      `read and check, ${rows} tasks`,
      check / floor,
      'unzipping the same file',
      `${check.toFixed(0)} ms, ${bytes.length} bytes`,
    );
  }

  const lines = Array.from(
    { length: 20_000 },
    (_, index) => bundledReading.plan.tasks[index % 51]?.deadline ?? '',
  );
  const floor = await least(3, () => lines.map((text) => JSON.stringify(text.normalize('NFC'))));
  const read = await least(3, () => lines.map((text) => JSON.stringify(readDeadline(text))));
  line(
    'explain deadline',
    read / floor,
    'NFC and JSON of the same lines',
    `${Math.round(lines.length / (read / 1000))} lines a second`,
  );

  const command = path.join(__dirname, '..', 'bin', 'plan-tracker.mjs');
  const node = await least(5, () => execFileSync(process.execPath, ['-e', '0']));
  const start = await least(5, () => execFileSync(process.execPath, [command, 'help']));
  line('start of the command line', start / node, 'start of Node itself', `${start.toFixed(0)} ms`);
}

void bench();
