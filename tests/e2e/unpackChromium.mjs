/**
 * Unpacks the Chromium that comes with npm and prints its path. A process of its own: the package is an ES
 * module and decides by its environment when it is imported.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
const manifest = path.join(
  entry.slice(0, entry.lastIndexOf('@sparticuz')),
  '@sparticuz',
  'chromium',
  'package.json',
);
const { version } = JSON.parse(readFileSync(manifest, 'utf8'));

// It unpacks into the temporary folder under fixed names and takes what it finds there, also from another
// version; and it brings its own system libraries only where it thinks it is on Lambda.
const folder = path.join(os.tmpdir(), `chromium-${version}-${os.userInfo().uid}`);
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';

const { default: chromium } = await import('@sparticuz/chromium');
const executable = await chromium.executablePath();
process.stdout.write(JSON.stringify({ executable, libraries: path.join(folder, 'al2023', 'lib') }));
