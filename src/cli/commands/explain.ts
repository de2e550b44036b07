import { Failure } from '../../plan/failure';
import { readDeadline } from '../../plan/deadline/readDeadline';
import { toNfc } from '../../plan/nfc';
import { readPeriod } from '../../plan/period/readPeriod';
import { bundledRegistry } from '../../plan/unit/bundledRegistry';
import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { Command, Invocation } from '../command';
import { readInput } from '../input';
import { deadlineJson } from '../json/deadline';
import { periodJson } from '../json/period';
import { unitPartJson } from '../json/unit';
import { linesOf } from '../lines';

type Answer = (cell: string) => unknown;

/** Reads lines from standard input and answers each with what it means, one JSON document a line. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain deadline|period|units [--context-year YYYY] [--registry FILE.xlsx]',
  summary: 'cli.explain.summary',
  options: [
    { name: 'context-year', type: 'string' },
    { name: 'registry', type: 'string' },
  ],
  arguments: { least: 1, most: 1 },
  async run(invocation) {
    const answer = await answerOf(invocation);
    for await (const line of linesOf(invocation.terminal.input)) {
      await invocation.terminal.out(`${JSON.stringify(answer(unescapeLine(line)))}\n`);
    }
    return 0;
  },
};

async function answerOf(invocation: Invocation): Promise<Answer> {
  const { language, options, asOf, terminal } = invocation;
  const year = contextYear(options['context-year']);
  const registry = await registryOption(options.registry);
  switch (invocation.arguments[0]) {
    case 'deadline':
      return (cell) =>
        deadlineJson(
          language,
          readDeadline(cell, { asOf: asOf ?? terminal.today(), ...(year === null ? {} : { year }) }),
        );
    case 'period':
      return (cell) => periodJson(language, readPeriod(cell));
    case 'units':
      return (cell) => ({
        text: toNfc(cell),
        parts: readUnits(cell, registry).map((part) => unitPartJson(language, part)),
      });
    default:
      throw new Failure('usage.arguments', { usage: `plan-tracker ${explain.usage}` });
  }
}

function contextYear(option: string | boolean | undefined): { value: number; sure: true } | null {
  if (option === undefined) return null;
  if (typeof option !== 'string' || !/^[1-9]\d{3}$/.test(option)) {
    throw new Failure('usage.value', { option: '--context-year', value: String(option), expected: 'YYYY' });
  }
  return { value: Number(option), sure: true };
}

async function registryOption(option: string | boolean | undefined): Promise<UnitRegistry> {
  if (typeof option !== 'string') return bundledRegistry;
  // Reading workbooks is loaded only where one is named: without it, an answer starts sooner.
  const { registryOfFile } = await import('../registryFile');
  return registryOfFile(await readInput(option), option);
}

/** Undoes the two escapes of a line; any other backslash is itself. */
function unescapeLine(line: string): string {
  return line.replace(/\\([n\\])/g, (_, letter: string) => (letter === 'n' ? '\n' : '\\'));
}
