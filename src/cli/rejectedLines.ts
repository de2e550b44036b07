import type { RejectedCell } from '../consolidate/consolidation';
import { say, type Language } from '../i18n/catalogue';
import { cellPlace } from './json/consolidation';
import { plainForReader } from './plainForReader';

/** What a unit's own check wrote into its file: cells of which nobody needs to see each. */
const OWN_FINDINGS = 'consolidate.rejected.findings';

/** A line for each cell that nothing was taken from; those of a file's own findings have one together. */
export function rejectedLines(rejected: readonly RejectedCell[], language: Language): readonly string[] {
  const findings = new Map<string, RejectedCell[]>();
  const lines: string[] = [];
  for (const cell of rejected) {
    if (cell.message.code !== OWN_FINDINGS) {
      const found = plainForReader(cell.found, null, null, language);
      lines.push(`  ${cell.file} ${cellPlace(cell)}: ${found}. ${say(language, cell.message)}`);
      continue;
    }
    const place = `${cell.file} ${cell.sheet}`;
    findings.set(place, [...(findings.get(place) ?? []), cell]);
  }
  for (const [place, cells] of findings) {
    const [{ message }] = cells as [RejectedCell];
    const count = say(language, { code: 'cli.consolidate.rejected.cells', params: { count: cells.length } });
    lines.push(`  ${place}: ${count}. ${say(language, message)}`);
  }
  return lines;
}
