import { loadPlan } from '../../src/actions/loadPlan';
import { newFile } from '../../src/files/filePort';
import { bundledReading } from '../../src/plan/bundled/bundledPlan';
import type { PlanReading } from '../../src/plan/plan';
import { bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import type { WorkbookPort } from '../../src/workbook/port';

/** The day that every figure is taken on. */
export const DAY = '2026-11-23';

/** The sizes of a plan that are measured: the bundled one, a large one, the largest. */
export const SIZES = [51, 500, 5000];

/** The bundled plan with its tasks again and again under fresh keys, until there are so many. */
export function planOf(rows: number): PlanReading {
  const { plan, questions } = bundledReading;
  const tasks = Array.from({ length: rows }, (_, index) => {
    const task = plan.tasks[index % plan.tasks.length];
    if (!task) throw new Error('The bundled plan has no tasks.');
    return { ...task, key: `${task.part}.${task.section}.${index + 1}`, number: index + 1 };
  });
  return { plan: { ...plan, tasks }, questions };
}

/** Loads a plan of so many tasks into the workbook behind a port. */
export async function loadInto(port: WorkbookPort, rows: number): Promise<void> {
  const input = { reading: planOf(rows), registry: bundledRegistry, asOf: DAY };
  await loadPlan.perform({ port, today: DAY, progress: () => undefined }, input);
}

/** A workbook of a plan of so many tasks, as a file. */
export async function workbookOf(rows: number): Promise<Uint8Array> {
  const port = newFile(`${DAY}T00:00:00.000Z`);
  await loadInto(port, rows);
  return port.bytes();
}
