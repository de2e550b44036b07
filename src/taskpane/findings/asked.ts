import { createContext, useContext } from 'react';
import type { WorkItem } from '../../review/worklist/worklist';

/** What the user is asked before it is written down: about which line of the list, and what is decided. */
export interface Asked {
  /** The key of the line. */
  readonly line: string;
  readonly decision: 'accepted' | 'sentBack';
}

/** What the lines of the list share: what is asked about them, and what is done with the answer. */
export interface Deciding {
  /** The whole work list, for decisions that reach further than one finding. */
  readonly items: readonly WorkItem[];
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
  ask: () => undefined,
  cancel: () => undefined,
  draft: () => '',
  keepDraft: () => undefined,
  decide: () => undefined,
});

/** What the list of findings lends to each of its lines. */
export function useDeciding(): Deciding {
  return useContext(DecidingContext);
}

/** The question that is open, apart from the rest: it comes and goes, and concerns one line. */
export const AskedContext = createContext<Asked | null>(null);

/** The question that is open about this line; null where there is none. */
export function useAsked(line: string): Asked | null {
  const asked = useContext(AskedContext);
  return asked?.line === line ? asked : null;
}
