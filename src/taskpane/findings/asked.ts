import { createContext, useContext } from 'react';
import type { WorkItem } from '../../review/worklist/worklist';

/** What the user is asked before it is written down: about which line of the list, and what is decided. */
export interface Asked {
  /** The key of the line. */
  readonly line: string;
  readonly decision: 'accepted' | 'sentBack';
}

/** What the lines of the list share: the question that is open, and what is done with its answer. */
export interface Deciding {
  /** The whole work list, for decisions that reach further than one finding. */
  readonly items: readonly WorkItem[];
  readonly asked: Asked | null;
  ask(line: string, decision: Asked['decision']): void;
  cancel(): void;
  /** What was typed so far: kept where the line scrolls out of the page. */
  draft(): string;
  keepDraft(reason: string): void;
  /** Writes it down; a null decision withdraws what was decided. */
  decide(ids: readonly string[], decision: Asked['decision'] | null, reason: string): void;
}

export const DecidingContext = createContext<Deciding>({
  items: [],
  asked: null,
  ask: () => undefined,
  cancel: () => undefined,
  draft: () => '',
  keepDraft: () => undefined,
  decide: () => undefined,
});

export function useDeciding(): Deciding {
  return useContext(DecidingContext);
}
