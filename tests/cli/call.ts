import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Status } from '../../src/cli/command';

/** What a call of the command line gave. */
export interface Answer {
  readonly status: Status;
  readonly out: string;
  readonly err: string;
}

/** The day of every call that names none. */
export const TODAY = '2026-11-23';

/** Calls the command line in this process, on real files. */
export async function call(words: readonly string[], input: string | Uint8Array = ''): Promise<Answer> {
  let out = '';
  let err = '';
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const status = await run(words, {
    input: (async function* () {
      yield bytes;
    })(),
    out: async (text) => {
      out += text;
    },
    err: async (text) => {
      err += text;
    },
    errIsTerminal: false,
    today: () => TODAY,
    now: () => `${TODAY}T05:00:00.000Z`,
  });
  return { status, out, err };
}

/** The answer of `explain`, line by line. */
export async function explained<Reading>(words: readonly string[], input: string): Promise<Reading[]> {
  const { out } = await call(['explain', ...words], input);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reading);
}

/** A folder for the files of a test; it goes when the tests of the file have ended. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plan-tracker-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return (name) => path.join(folder, name);
}
