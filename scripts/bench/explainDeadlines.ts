import { bundledReading } from '../../src/plan/bundled/bundledPlan';
import { readDeadline } from '../../src/plan/deadline/readDeadline';
import { figure } from './figure';
import { least } from './time';

const LINES = 20_000;

/** Reading deadlines, each line as if it were the first of its kind, against putting the lines into NFC and JSON. */
export async function explainDeadlines(): Promise<void> {
  const { tasks } = bundledReading.plan;
  const lines = Array.from({ length: LINES }, (_, index) => tasks[index % tasks.length]?.deadline ?? '');
  const floor = await least(3, () => lines.map((text) => JSON.stringify(text.normalize('NFC'))));
  const read = await least(3, () => lines.map((text) => JSON.stringify(readDeadline(text))));
  const perSecond = Math.round(LINES / (read / 1000));
  figure('explain deadline', read / floor, 'NFC and JSON of the same lines', `${perSecond} lines a second`);
}
