import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDecision } from '../src/plan/reader/readDecision';

const root = join(__dirname, '..');

async function bundlePlan(): Promise<void> {
  const text = await readFile(join(root, 'assets/plan/decision.txt'), 'utf8');
  const { plan, questions } = readDecision(text);
  const bundled = `${JSON.stringify({ plan, questions }, null, 2)}\n`;
  await writeFile(join(root, 'src/plan/bundled/plan.json'), bundled);
  console.log(
    `${plan.indicators.length} indicators, ${plan.tasks.length} tasks, ${questions.length} questions`,
  );
}

bundlePlan().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
