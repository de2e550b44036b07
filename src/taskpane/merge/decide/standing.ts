import type { Consolidation, Decision } from '../../../consolidate/consolidation';
import type { MergeWork } from '../mergeWork';

/**
 * The decisions that hold: those that were made here, and those that the workbook keeps of what is still asked,
 * where none was made here about the same. One that was applied and is asked no more is no fault.
 */
export function standingDecisions(
  { conflicts, requests }: Pick<Consolidation, 'conflicts' | 'requests'>,
  saved: readonly Decision[],
  { decisions, withdrawn, applied }: Pick<MergeWork, 'decisions' | 'withdrawn' | 'applied'>,
): readonly Decision[] {
  const asked = new Set([...conflicts, ...requests].map(({ id }) => id));
  const own = new Set(decisions.map(({ id }) => id));
  return [
    ...decisions.filter(({ id }) => asked.has(id) || !applied.has(id)),
    ...saved.filter(({ id }) => asked.has(id) && !own.has(id) && !withdrawn.has(id)),
  ];
}
