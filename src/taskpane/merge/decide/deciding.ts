import { createContext, useContext } from 'react';
import type { Decision } from '../../../consolidate/consolidation';
import type { MasterView } from '../../../consolidate/master/masterView';

/** What the items of the list are decided against, and how. */
export interface Deciding {
  readonly master: MasterView;
  /** Takes the place of what was decided about the same. */
  decide(decision: Decision): void;
  withdraw(id: string): void;
  /** True where a decision was made here, and not by an earlier consolidation. */
  isOwn(id: string): boolean;
  /** Short name of a unit; what nobody knows as it is. */
  unitName(unit: string | null): string;
}

export const DecidingContext = createContext<Deciding | null>(null);

/** What the list of questions lends to each of them. */
export function useDeciding(): Deciding {
  const deciding = useContext(DecidingContext);
  if (!deciding) throw new Error('A question stands outside its list.');
  return deciding;
}
