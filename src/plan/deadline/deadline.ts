import type { IsoDate } from '../isoDate';
import type { Message } from '../message';

export type DeadlineKind = 'by' | 'before' | 'recurring' | 'conditional' | 'several' | 'unreadable' | 'none';

/**
 * A rule that comes back. `days` are `MM-DD` for year, half and quarter, a day number or `last` for month,
 * `mon` to `sun` for week; empty where the text names none.
 */
export interface Rule {
  readonly every: 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day' | 'always';
  readonly days: readonly string[];
}

/** What a deadline's text means; the text itself is never replaced. */
export interface Deadline {
  /** The cell as written, in NFC, not trimmed. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** The last day on which the work is still in time. */
  readonly lastDay: IsoDate | null;
  readonly rule: Rule | null;
  /** The first day of the rule on or after the as-of day. */
  readonly nextDay: IsoDate | null;
  /** The readings of a `several`, in the order of the text. */
  readonly parts: readonly Deadline[] | null;
  /** False whenever a careful clerk would ask. */
  readonly sure: boolean;
  /** How it was read, and what makes it unsure; at least one. */
  readonly why: readonly Message[];
}

/** What the reader may know beyond the text. */
export interface DeadlineContext {
  /** The year to take where the text names a day or month without one. */
  readonly year?: { readonly value: number; readonly sure: boolean };
  /** The day that `nextDay` is counted from; without it `nextDay` is null. */
  readonly asOf?: IsoDate;
}
