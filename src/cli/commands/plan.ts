import { readSource, type SourcePlan } from '../../files/readSource';
import { bundledReading } from '../../plan/bundled/bundledPlan';
import { bundledRegistry } from '../../plan/unit/bundledRegistry';
import { say, type Language } from '../../i18n/catalogue';
import type { PlanReading } from '../../plan/plan';
import type { Command, Invocation } from '../command';
import { inFile } from '../inFile';
import { readInput } from '../input';
import { planJson } from '../json/plan';
import { checkTarget, writeTarget } from '../output';
import { announceReading } from '../progress';

/** The plan that a call names, or the bundled one. */
export async function sourcePlan(invocation: Invocation): Promise<SourcePlan> {
  const [source] = invocation.arguments;
  if (source === undefined) return { reading: bundledReading, registry: bundledRegistry };
  const bytes = await readInput(source);
  await announceReading(source, bytes, invocation);
  return inFile(source, () => readSource(bytes, source));
}

/** Prints the plan as data: a summary for people, the whole under `--json`. */
export const plan: Command = {
  name: 'plan',
  usage: 'plan [SOURCE]',
  summary: 'cli.plan.summary',
  options: [],
  arguments: { least: 0, most: 1 },
  async run(invocation) {
    const { terminal, language, json, asOf, options, force } = invocation;
    const target = typeof options.out === 'string' ? options.out : null;
    if (target !== null) await checkTarget(target, invocation.arguments, force);
    const { reading, registry } = await sourcePlan(invocation);
    const whole = `${JSON.stringify(planJson(language, reading, registry, asOf ?? terminal.today()), null, 2)}\n`;
    if (target !== null) await writeTarget(target, new TextEncoder().encode(whole));
    await terminal.out(json ? whole : summary(language, reading));
    return 0;
  },
};

function summary(language: Language, { plan: content, questions }: PlanReading): string {
  const { indicators, tasks, obligations, metadata } = content;
  const parts = [...new Set(tasks.map((task) => task.part))].map(
    (part) => `${part}: ${tasks.filter((task) => task.part === part).length}`,
  );
  const lines = [
    metadata.title ?? '',
    say(language, {
      code: 'cli.plan.counts',
      params: {
        indicators: indicators.length,
        tasks: tasks.length,
        parts: parts.length === 0 ? '' : ` (${parts.join(', ')})`,
        obligations: obligations.length,
        questions: questions.length,
      },
    }),
    ...questions.map((question) => `  ${question.place}  ${say(language, question.message)}`),
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}
