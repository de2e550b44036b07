import { coveragePage } from './coveragePage';
import { factsPage } from './factsPage';
import { newerPropertiesSource } from './newerProperties';

/** What is written from what the stand-in is and from Microsoft's types: path in the repository → text. */
export function standInPages(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/stand-in-facts.md', factsPage()],
    ['docs/stand-in-coverage.md', coveragePage()],
    ['src/workbench/host/newerProperties.ts', newerPropertiesSource()],
  ]);
}
