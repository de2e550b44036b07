/**
 * One topic of the fuzz run, in a process of its own: the parent ends it where a case never does. Words:
 * the topic's name, seed, milliseconds, the folder for
 * the files, and the path of a case to try again.
 */
import fc from 'fast-check';
import { topics } from '../../tests/fuzz/topics';
import type { Failure, Report } from './report';

const [name, seed, milliseconds, folder = '', path = ''] = process.argv.slice(2);

function tell(report: Report): void {
  process.send?.(report);
}

async function run(): Promise<void> {
  const topic = topics.find((each) => each.name === name);
  if (!topic) throw new Error(`There is no topic ${name}.`);
  const property = topic.property(folder, (one) => {
    tell({ kind: 'begins', case: fc.stringify(one) });
  });
  const result = await fc.check(property, {
    seed: Number(seed),
    ...(path === '' ? { numRuns: Number.MAX_SAFE_INTEGER } : { path, numRuns: 1, endOnFailure: true }),
    interruptAfterTimeLimit: Number(milliseconds),
    markInterruptAsFailure: false,
  });
  tell({ kind: 'ends', cases: result.numRuns, failure: failureOf(result) });
}

/** The smallest case that was found, and what was wrong with its answer. */
function failureOf(result: fc.RunDetails<unknown>): Failure | null {
  if (!result.failed || result.counterexample === null) return null;
  const cause = result.errorInstance instanceof Error ? result.errorInstance.message : '';
  return { text: `${fc.stringify(result.counterexample)}\n${cause}`, path: result.counterexamplePath };
}

void run().then(
  () => process.disconnect(),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
    process.disconnect();
  },
);
