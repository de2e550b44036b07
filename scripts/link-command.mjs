/**
 * Puts `plan-tracker` into node_modules/.bin, so that `npx plan-tracker` runs this checkout at once. Named as
 * `bin` in package.json it would be installed into npx's own folder at each call, which takes seconds.
 */
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const command = path.join(root, 'bin', 'plan-tracker.mjs');
const folder = path.join(root, 'node_modules', '.bin');
const link = path.join(folder, 'plan-tracker');

mkdirSync(folder, { recursive: true });
if (process.platform === 'win32') {
  const { default: cmdShim } = await import('cmd-shim');
  await cmdShim(command, link);
} else {
  chmodSync(command, 0o755);
  rmSync(link, { force: true });
  symlinkSync(path.relative(folder, command), link);
}
