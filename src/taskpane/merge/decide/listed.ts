import type { Consolidation } from '../../../consolidate/consolidation';
import { isOpen } from '../../../consolidate/decide/isOpen';
import type { Question } from '../../../consolidate/decide/outcome';

/** What the list under the board shows. */
export const views = ['open', 'questions', 'merged', 'rejected', 'superseded'] as const;

export type View = (typeof views)[number];

/** Conflicts, then requests, each in the order of the plan. */
export function questionsOf(consolidation: Consolidation): readonly Question[] {
  return [...consolidation.conflicts, ...consolidation.requests];
}

/**
 * What is still to be decided, with what was decided while the list stood there: what a person has just decided
 * stays before their eyes.
 */
export function stillListed(questions: readonly Question[], kept: ReadonlySet<string>): readonly Question[] {
  return questions.filter((question) => isOpen(question) || kept.has(question.id));
}

/** How many there are to each view. */
export function countOf(view: View, consolidation: Consolidation): number {
  const { conflicts, requests, merged, rejected, superseded } = consolidation;
  switch (view) {
    case 'open':
      return [...conflicts, ...requests].filter(isOpen).length;
    case 'questions':
      return conflicts.length + requests.length;
    case 'merged':
      return merged.length;
    case 'rejected':
      return rejected.length;
    case 'superseded':
      return superseded.length;
  }
}
