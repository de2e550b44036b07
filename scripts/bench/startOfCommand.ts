import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { figure } from './figure';
import { least } from './time';

/** The start of the command line, against that of Node itself. */
export async function startOfCommand(): Promise<void> {
  const command = path.join(__dirname, '..', '..', 'bin', 'plan-tracker.mjs');
  const node = await least(7, () => execFileSync(process.execPath, ['-e', '0']));
  const start = await least(7, () => execFileSync(process.execPath, [command, 'help']));
  figure('start of the command line', start / node, 'start of Node itself', `${start.toFixed(0)} ms`);
}
