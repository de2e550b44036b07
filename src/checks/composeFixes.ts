import type { WorkbookChange } from '../workbook/change';
import type { Fix, Stretch } from './finding';

/** One change, and the stretches of its cell that it replaces; null where it writes the whole cell. */
interface CellFix {
  readonly change: WorkbookChange;
  readonly stretches: readonly Stretch[] | null;
}

/**
 * The changes of several fixes together, one for each cell. Fixes of different stretches of a cell are
 * composed by offset; where two overlap, the later one is left for the next round. A fix that writes the
 * whole cell goes before those of stretches.
 */
export function composeFixes(fixes: readonly Fix[]): WorkbookChange[] {
  const byCell = new Map<string, CellFix[]>();
  for (const { changes, stretches } of fixes) {
    for (const change of changes) {
      const place = JSON.stringify([change.sheet, change.cell]);
      const known = byCell.get(place);
      const fix = { change, stretches: stretches ?? null };
      if (known) known.push(fix);
      else byCell.set(place, [fix]);
    }
  }
  return [...byCell.values()].flatMap(composeCell);
}

/** The text with other words in place of the stretches, in any order; of two that overlap, the later stays. */
export function replaceStretches(text: string, stretches: readonly Stretch[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (start < done) continue;
    pieces.push(text.slice(done, start), replacement);
    done = end;
  }
  return pieces.join('') + text.slice(done);
}

function composeCell(fixes: readonly CellFix[]): WorkbookChange[] {
  const whole = fixes.find(({ stretches }) => stretches === null);
  const { change } = whole ?? fixes[0] ?? {};
  if (!change) return [];
  if (whole || typeof change.before !== 'string') return [change];
  const stretches = fixes.flatMap((fix) => fix.stretches ?? []);
  return [{ ...change, after: replaceStretches(change.before, stretches) }];
}
