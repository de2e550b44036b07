import type { WorkbookChange } from '../workbook/change';
import type { Fix } from './finding';

/**
 * The changes of several fixes together, one for each cell. Fixes of different stretches of a cell are
 * composed by offset; where two overlap, the later one is left for the next round.
 */
export function composeFixes(fixes: readonly Fix[]): WorkbookChange[] {
  const byCell = new Map<string, Fix[]>();
  for (const fix of fixes) {
    for (const change of fix.changes) {
      const place = JSON.stringify([change.sheet, change.cell]);
      byCell.set(place, [...(byCell.get(place) ?? []), { ...fix, changes: [change] }]);
    }
  }
  return [...byCell.values()].flatMap((cellFixes) => composeCell(cellFixes));
}

function composeCell(fixes: readonly Fix[]): WorkbookChange[] {
  const whole = fixes.find((fix) => fix.stretch === undefined);
  const first = (whole ?? fixes[0])?.changes[0];
  if (!first) return [];
  if (whole || typeof first.before !== 'string') return [first];
  const stretches = fixes
    .flatMap((fix) => (fix.stretch ? [fix.stretch] : []))
    .sort((one, other) => other.start - one.start);
  let text = first.before;
  let free = text.length;
  for (const { start, end, replacement } of stretches) {
    if (end > free) continue;
    text = text.slice(0, start) + replacement + text.slice(end);
    free = start;
  }
  return [{ ...first, after: text }];
}
