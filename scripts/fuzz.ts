/**
 * Gives the product what nobody prepared, for as long as told, and says what it answered outside the
 * contract: `npm run fuzz -- --seconds 60 [--seed N] [--topic NAME] [--path PATH]`. The same
 * seed tries the same cases in the same order; a path tries one of them again. Status 1 where something was found.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { topics } from '../tests/fuzz/topics';
import type { Failure, Report } from './fuzz/report';

/** Six times what reading may take: a machine with other work is no hang. */
const LONGEST_CASE = 30_000;
const MEGABYTES = 500;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    seed: { type: 'string' },
    topic: { type: 'string' },
    path: { type: 'string' },
  },
});
const seconds = Number(values.seconds ?? 60);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);

/** Runs a topic in a process of its own; gives the number of cases and what went wrong. */
function runTopic(name: string, milliseconds: number): Promise<{ cases: number; failure: Failure | null }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plan-tracker-fuzz-'));
  return new Promise((resolve) => {
    let cases = 0;
    let current = '';
    let settled: { cases: number; failure: Failure | null } | null = null;
    const lost = (what: string): Failure => ({ text: `${what} at the case\n${current}`, path: null });
    const words = [name, String(seed), String(milliseconds), folder, values.path ?? ''];
    const child = fork(path.join(__dirname, 'fuzz', 'oneTopic.ts'), words, {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${MEGABYTES}`],
    });
    const hang = (): void => {
      settled = { cases, failure: lost(`A case did not end within ${LONGEST_CASE / 1_000} s`) };
      child.kill('SIGKILL');
    };
    let watch = setTimeout(hang, 2 * LONGEST_CASE);
    child.on('message', (report: Report) => {
      clearTimeout(watch);
      if (report.kind === 'ends') {
        settled = { cases: report.cases, failure: report.failure };
        return;
      }
      cases += 1;
      current = report.case;
      watch = setTimeout(hang, LONGEST_CASE);
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      rmSync(folder, { recursive: true, force: true });
      resolve(settled ?? { cases, failure: lost(`The process ended with ${signal ?? code}`) });
    });
  });
}

async function fuzz(): Promise<void> {
  if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
    throw new Error('Usage: npm run fuzz -- --seconds 60 [--seed N] [--topic NAME]');
  }
  const chosen = topics.filter(({ name }) => values.topic === undefined || name === values.topic);
  if (chosen.length === 0) throw new Error(`Topics: ${topics.map(({ name }) => name).join(', ')}`);
  console.log(`seed ${seed}, ${seconds} s`);
  for (const { name } of chosen) {
    const { cases, failure } = await runTopic(name, (seconds * 1_000) / chosen.length);
    console.log(
      `${name.padEnd(12)} ${String(cases).padStart(7)} cases  ${failure === null ? 'all within the contract' : 'FOUND'}`,
    );
    if (failure === null) continue;
    process.exitCode = 1;
    const again = failure.path === null ? `--seconds ${seconds}` : `--path ${failure.path}`;
    console.log(`${failure.text}\nAgain: npm run fuzz -- --topic ${name} --seed ${seed} ${again}\n`);
  }
}

void fuzz();
