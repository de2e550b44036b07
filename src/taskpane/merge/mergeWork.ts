import { useSyncExternalStore } from 'react';
import type { Decision } from '../../consolidate/consolidation';
import type { ReturnedFile, ReturnedWorkbook } from '../../consolidate/submission/returnedWorkbook';
import type { Message } from '../../plan/message';
import type { SavedFile } from '../save/newFile';
import type { Session } from '../session/session';
import { useScope } from '../session/SessionContext';

/** The steps of a consolidation, in their order. */
export const mergeSteps = ['split', 'receive', 'decide'] as const;

export type MergeStepName = (typeof mergeSteps)[number];

/** What the user chose for the packages, as typed. */
export interface SplitChoices {
  /** As a `ReportingPeriod` is written. */
  readonly period: string;
  readonly answerBy: string;
  readonly sendTo: string;
  /** The codes of units that get no package. */
  readonly left: ReadonlySet<string>;
}

/** A file among the returns, read as far as it could be. */
export interface TakenReturn extends ReturnedFile {
  /** Null where it could not be read. */
  readonly workbook: ReturnedWorkbook | null;
  /** Why it could not be read, and for whoever mends it; absent where it could. */
  readonly refused?: { readonly message: Message; readonly details: string };
}

/** Work that goes on while the user may look elsewhere. */
export interface Job {
  readonly kind: 'split' | 'read';
  /** What it is at: a unit, a file. */
  readonly name: string;
  readonly done: number;
  readonly total: number;
}

/** Packages that were made, and where they can be saved from. */
export interface MadePackages {
  readonly period: string;
  readonly archive: SavedFile;
  /** The same one by one, where a zip cannot be saved. */
  readonly single: readonly SavedFile[];
}

/** A consolidation under way. Nothing of it is in the workbook before it is applied or saved. */
export interface MergeWork {
  readonly step: MergeStepName;
  readonly choices: SplitChoices | null;
  readonly job: Job | null;
  /** What stopped or ended the last job otherwise than the user wanted. */
  readonly fault: { readonly message: Message; readonly details: string } | null;
  readonly made: MadePackages | null;
  readonly returns: readonly TakenReturn[];
  /** The period of the returns; null is that of most of them. */
  readonly period: string | null;
  readonly decisions: readonly Decision[];
  /** The ids of decisions that the workbook keeps and the user has withdrawn here. */
  readonly withdrawn: ReadonlySet<string>;
  /** What the decisions are about, by their ids, for when that is there no more. */
  readonly names: ReadonlyMap<string, string>;
  /** The ids of decisions that were applied: that nothing is left to decide by them is no fault. */
  readonly applied: ReadonlySet<string>;
}

const nothing: MergeWork = {
  step: 'split',
  choices: null,
  job: null,
  fault: null,
  made: null,
  returns: [],
  period: null,
  decisions: [],
  withdrawn: new Set(),
  names: new Map(),
  applied: new Set(),
};

/** A consolidation as it goes on: it outlives the place that is left and come back to. */
export interface MergeStore {
  get(): MergeWork;
  change(change: Partial<MergeWork>): void;
  subscribe(listener: () => void): () => void;
}

/** A store in which nothing has happened yet. */
export function createMergeStore(): MergeStore {
  let work = nothing;
  const listeners = new Set<() => void>();
  return {
    get: () => work,
    change(change) {
      work = { ...work, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const ofSession = new WeakMap<Session, MergeStore>();

/** The consolidation of the pane. */
export function useMergeStore(): MergeStore {
  const { session } = useScope();
  const before = ofSession.get(session);
  if (before) return before;
  const store = createMergeStore();
  ofSession.set(session, store);
  return store;
}

/** What of the consolidation `select` picks; drawn anew when that is another. */
export function useMergeValue<Value>(select: (work: MergeWork) => Value): Value {
  const store = useMergeStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
