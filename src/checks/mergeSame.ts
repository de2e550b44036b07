import { replaceStretches } from './composeFixes';
import type { Finding, Fix } from './finding';

/**
 * One finding where a cell has the same fault twice, such as one name misspelt in two places of a list: the
 * fix then mends each of them. The order stays.
 */
export function mergeSame(findings: readonly Finding[]): Finding[] {
  const merged: Finding[] = [];
  const places = new Map<string, number[]>();
  for (const finding of findings) {
    const known = places.get(finding.id);
    const place = known?.find((at) => isAtSameCell(merged[at], finding));
    const earlier = place === undefined ? undefined : merged[place];
    if (place !== undefined && earlier) {
      merged[place] = { ...earlier, fix: together(earlier.fix, finding.fix) };
      continue;
    }
    if (known) known.push(merged.length);
    else places.set(finding.id, [merged.length]);
    merged.push(finding);
  }
  return merged;
}

const isAtSameCell = (one: Finding | undefined, other: Finding): boolean =>
  one?.sheet === other.sheet && one.cell === other.cell;

function together(one: Fix | null, other: Fix | null): Fix | null {
  const [change] = one?.changes ?? [];
  if (!one?.stretches || !other?.stretches || typeof change?.before !== 'string') return one;
  const stretches = [...one.stretches, ...other.stretches];
  return {
    ...one,
    sure: one.sure && other.sure,
    changes: [{ ...change, after: replaceStretches(change.before, stretches) }],
    stretches,
  };
}
