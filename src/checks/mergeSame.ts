import { replaceStretches } from './composeFixes';
import type { Finding, Fix } from './finding';

/**
 * One finding where a cell has the same fault twice, such as one name misspelt in two places of a list: the
 * fix then mends each of them. The order stays.
 */
export function mergeSame(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, Finding>();
  for (const finding of findings) {
    const place = JSON.stringify([finding.id, finding.sheet, finding.cell]);
    const known = merged.get(place);
    merged.set(place, known ? { ...known, fix: together(known.fix, finding.fix) } : finding);
  }
  return [...merged.values()];
}

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
