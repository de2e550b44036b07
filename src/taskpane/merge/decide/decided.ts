import type { Decision } from '../../../consolidate/consolidation';

/** The decisions with others put in the place of those about the same; null withdraws what is about the id. */
export function withOthers(
  decisions: readonly Decision[],
  changed: readonly Decision[],
  withdrawn: readonly string[] = [],
): readonly Decision[] {
  const gone = new Set([...changed.map(({ id }) => id), ...withdrawn]);
  return [...decisions.filter(({ id }) => !gone.has(id)), ...changed];
}
