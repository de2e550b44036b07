import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { topics } from './topics';

/** The first of the cases that `npm run fuzz` tries, the same ones each time. */
const SEED = 20_261_123;

describe('what nobody prepared is answered within the contract', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plan-tracker-fuzz-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(topics)('$name: no crash, no answer of another form, nothing left behind', async (topic) => {
    await fc.assert(topic.property(folder), { seed: SEED, numRuns: topic.short });
  });
});
