import type { Consolidation, Decision } from '../consolidation';

/** True where a conflict or request waits for a person. */
export function isOpen({ decision }: { readonly decision: Decision | null }): boolean {
  return decision === null;
}

/** How many conflicts and requests wait for a person. */
export function openCount({ conflicts, requests }: Pick<Consolidation, 'conflicts' | 'requests'>): number {
  return [...conflicts, ...requests].filter(isOpen).length;
}

/**
 * True where a person must look, see rule 6: a file or a cell was rejected, or something waits for a decision.
 * Missing units, superseded files and stale decisions alone are no reason.
 */
export function needsLook(consolidation: Consolidation): boolean {
  const { files, rejected } = consolidation;
  return (
    rejected.length > 0 || files.some(({ status }) => status === 'rejected') || openCount(consolidation) > 0
  );
}

/** The decisions that a consolidation carries, in its order: what the decision book saves and exports. */
export function decisionsOf({
  conflicts,
  requests,
}: Pick<Consolidation, 'conflicts' | 'requests'>): readonly Decision[] {
  return [...conflicts, ...requests].flatMap(({ decision }) => (decision ? [decision] : []));
}
