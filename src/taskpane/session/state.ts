import type { CheckOutcome } from '../../actions/checkWorkbook';
import type { Message } from '../../plan/message';
import type { OpenedSheet } from '../../workbook/carrier/openedSheets';
import type { Place, Revealed } from '../../workbook/port';
import type { RowName } from '../../workbook/rowName';
import type { Damage } from '../../workbook/repair/damage';
import type { UnloadFacts } from '../../workbook/unload/unloadFacts';
import type { Changes } from './changeLog';
import type { Command } from './command';
import type { News } from './news';

/** What the pane knows of the workbook. */
export type Phase =
  | { readonly kind: 'starting' }
  | { readonly kind: 'blank' }
  /** The workbook holds a user's own sheets and no plan. */
  | { readonly kind: 'foreign'; readonly sheets: number }
  /** A load broke off and left the sheets of these names. */
  | { readonly kind: 'unfinished'; readonly sheets: readonly string[] }
  | { readonly kind: 'loaded' }
  /** A plan of ours is there, and what makes it one is not. */
  | { readonly kind: 'damaged'; readonly reason: Message }
  /** Nothing is known: the workbook did not answer. */
  | { readonly kind: 'failed' };

export interface Work {
  readonly command: Command;
  readonly step: Message;
  /** `done` of `total` where the steps can be counted. */
  readonly done: number | null;
  readonly total: number | null;
  /** True once Excel has said nothing for long. */
  readonly slow: boolean;
  /** What the user is asked to end in Excel first; the work then goes on by itself. */
  readonly hindrance: Message | null;
  /** `asked` once the user wants it to stop: the work ends at its next step. `past` once its writing is done. */
  readonly stop: 'possible' | 'asked' | 'past';
}

/** What went wrong, said to a person. */
export interface Problem {
  readonly message: Message;
  /** For whoever mends it: code, values, technical detail. */
  readonly details: string;
  readonly retry: Command | null;
  /** What the button that retries says. */
  readonly retryLabel: 'pane.retry' | 'pane.retry.existing' | 'pane.retry.look';
  /** Present where protected sheets stand in the way of `retry`: leave to open them helps, or a password too. */
  readonly unlock?: 'leave' | 'password';
}

/** What just happened, and the way back where there is one. */
export interface Notice {
  readonly message: Message;
  readonly undo: Command | null;
  /** What the user should know besides. */
  readonly also?: readonly Message[];
}

/** The last check and how far it can be trusted. */
export interface Checked {
  readonly outcome: CheckOutcome;
  /** Day and time of the check, for a reader. */
  readonly day: string;
  readonly time: string;
  /** True where the workbook has changed since. */
  readonly stale: boolean;
  /** What has changed since; nothing, or null where anything may have. */
  readonly changes: Changes;
}

/** The place that was last shown in the sheet, and what stands before it. */
export interface Shown {
  readonly place: Place;
  readonly label: string;
  readonly revealed: Revealed;
  readonly filter: 'as-was' | 'cleared';
}

export interface PaneState {
  readonly phase: Phase;
  readonly work: Work | null;
  readonly problem: Problem | null;
  readonly notice: Notice | null;
  readonly checked: Checked | null;
  /** What was found soon after somebody changed something; null where there is nothing to say. */
  readonly news: News | null;
  /** What the last check found damaged or changed in our part of the workbook. */
  readonly damages: readonly Damage[];
  /** Null where the pane cannot know. */
  readonly highlights: boolean | null;
  readonly shown: Shown | null;
  /** What was found when taking the plan out was last looked at; null where the workbook was not. */
  readonly unload: UnloadFacts | null;
  /** Protected sheets that an earlier writing opened and could not protect again. */
  readonly leftOpen: readonly OpenedSheet[];
  /** The row that was selected when the pane last asked; `row` is null where the cell stands in none. */
  readonly selected: { readonly row: RowName | null } | null;
}

export const initialState: PaneState = {
  phase: { kind: 'starting' },
  work: null,
  problem: null,
  notice: null,
  checked: null,
  news: null,
  damages: [],
  highlights: null,
  shown: null,
  unload: null,
  leftOpen: [],
  selected: null,
};
