import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDecision } from '../../../src/plan/reader/readDecision';
import { decisionText } from './decisionText';
import { planListing } from './planListing';

const GOLDEN = join(__dirname, 'plan.golden.md');

test('the plan is the one that was reviewed (UPDATE_GOLDEN=1 writes it anew for review)', () => {
  const listing = planListing(readDecision(decisionText));
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(GOLDEN, listing);
  expect(listing).toBe(readFileSync(GOLDEN, 'utf8').replaceAll('\r\n', '\n'));
});
