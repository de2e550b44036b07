import type { Finding } from '../../checks/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Say } from '../language/LanguageContext';
import { cellAddress, columnHeading } from './columnHeading';
import type { SearchableFinding } from './filter';
import { foldForSearch, unitFinder } from './filter';

/** The findings with their units and everything that is shown of them; what a person has accepted is left out. */
export function searchable(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
  say: Say,
): readonly SearchableFinding[] {
  const unitsFor = unitFinder(snapshot);
  return findings
    .filter(({ waived }) => !waived)
    .map((finding) => {
      const units = unitsFor(finding);
      const shown = [
        finding.key,
        columnHeading(finding),
        cellAddress(finding),
        say(finding.message),
        finding.found,
        finding.expected && say(finding.expected),
        ...units,
      ];
      return { finding, units, haystack: foldForSearch(shown.join(' ')) };
    });
}
