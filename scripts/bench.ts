/**
 * `npm run bench`: measures the product against named floors, all in this run, and prints ratios. With names
 * behind it, only those: `npm run bench -- pane files`. `docs/figures.md` keeps what was measured last.
 */
import { consolidating } from './bench/consolidating';
import { explainDeadlines } from './bench/explainDeadlines';
import { findingsShown } from './bench/findingsShown';
import { firstContent } from './bench/firstContent';
import { journalOfEntries } from './bench/journalOfEntries';
import { loadThroughExcel } from './bench/loadThroughExcel';
import { manyFiles } from './bench/manyFiles';
import { fixing } from './bench/fixing';
import { paneMerge } from './bench/paneMerge';
import { readAndCheck } from './bench/readAndCheck';
import { recheck } from './bench/recheck';
import { splitting } from './bench/splitting';
import { startOfCommand } from './bench/startOfCommand';

const topics = {
  pane: firstContent,
  excel: loadThroughExcel,
  check: readAndCheck,
  recheck,
  fixing,
  findings: findingsShown,
  files: manyFiles,
  consolidate: consolidating,
  split: splitting,
  'pane-merge': paneMerge,
  journal: journalOfEntries,
  deadlines: explainDeadlines,
  command: startOfCommand,
};

async function bench(): Promise<void> {
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !Object.hasOwn(topics, name));
  if (unknown.length > 0) {
    throw new Error(`Unknown: ${unknown.join(', ')}. Known: ${Object.keys(topics).join(', ')}.`);
  }
  for (const [name, measure] of Object.entries(topics)) {
    if (chosen.length === 0 || chosen.includes(name)) await measure();
  }
}

void bench().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
