#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const built = new URL('../dist/cli/plan-tracker.cjs', import.meta.url);

if (!existsSync(built)) {
  process.stderr.write('The command line is not built yet. Run: npm run build\n');
  process.exit(2);
}
createRequire(import.meta.url)(built.pathname.replace(/^\/([A-Za-z]:)/, '$1'));
