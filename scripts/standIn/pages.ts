import { coveragePage } from './coveragePage';
import { factsPage } from './factsPage';

/** The pages about the stand-in that are written from what it is: path in the repository → text. */
export function standInPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/stand-in-facts.md', factsPage()],
    ['docs/stand-in-coverage.md', coveragePage()],
  ]);
}
