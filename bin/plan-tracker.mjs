#!/usr/bin/env -S node --max-semi-space-size=32
// Reading makes many small things that soon are nothing: with room for those of several files they are swept less often.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const built = new URL('../dist/cli/plan-tracker.cjs', import.meta.url);

if (!existsSync(built)) {
  process.stderr.write('The command line is not built yet. Run: npm run build\n');
  process.exit(2);
}
createRequire(import.meta.url)(built.pathname.replace(/^\/([A-Za-z]:)/, '$1'));
