import type { Finding } from '../../checks/finding';
import type { IsoDate } from '../../plan/isoDate';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { RowName } from '../../workbook/rowName';
import type { Decision } from '../worklist/decision';
import type { RecordedFinding } from '../worklist/worklist';

/** What is known of a row, from the decision to today. */
export interface RowLife {
  readonly row: RowName;
  /** Where the row begins now; null where it is no longer in its table. */
  readonly place: { readonly sheet: string; readonly cell: string } | null;
  readonly texts: readonly DecisionText[];
  /** What happened, oldest first; what has no day comes last. */
  readonly events: readonly LifeEvent[];
  /** What a check finds in the row now. */
  readonly findings: readonly LifeFinding[];
}

/** A text of the decision, kept as it was whatever became of the cell. */
export interface DecisionText {
  readonly column: string;
  readonly original: string;
  /**
   * Where the original is from: the plan that the workbook was loaded from, what the journal says stood in
   * the cell first, or the sheet itself, where nothing else is known.
   */
  readonly source: 'plan' | 'journal' | 'sheet';
  /** What the sheet says now; null where the cell is no longer there. */
  readonly now: string | null;
  /**
   * Where the sheet says something else: by a fix that a person ticked, which alters no decision; by another
   * entry of the journal; or by hand, of which the journal knows nothing.
   */
  readonly changed: 'fix' | 'entry' | 'hand' | null;
}

export type LifeEvent =
  | {
      readonly kind: 'change';
      readonly entry: JournalEntry;
      /** None where it was decided only that the row stays as it was. */
      readonly cells: readonly CellLife[];
      /** What was decided about values that clashed, or that a unit asked for; every value stays readable. */
      readonly settled: readonly SettledLife[];
    }
  | {
      readonly kind: 'evidence';
      /** Empty where no day is written. */
      readonly on: string;
      readonly number: string;
      /** As it is written; nobody follows it. */
      readonly link: string;
    }
  | { readonly kind: 'done'; readonly on: string }
  | {
      readonly kind: 'decided';
      readonly on: string;
      readonly decision: Decision;
      /** The finding as it stands, or as it was written down where it is gone. */
      readonly about: Finding | RecordedFinding;
    };

/** A cell of the row in an entry, as texts; days are `YYYY-MM-DD`. */
export interface CellLife {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly undone: boolean;
  /** The units that sent the value, each with its file; none where it came from no unit. */
  readonly from: readonly { readonly unit: string; readonly file: string }[];
}

/** A conflict or request of the row that a person decided. */
export interface SettledLife {
  /** Null where it was about the row as a whole. */
  readonly column: string | null;
  /** What each unit had sent: `unit: value`. */
  readonly said: readonly string[];
  /** What was written or kept. */
  readonly kept: string;
  /** Empty where none was given. */
  readonly reason: string;
}

export interface LifeFinding {
  readonly finding: Finding;
  readonly decision: Decision | null;
}

/** The day of an event, `YYYY-MM-DD`; null where it has none. */
export function dayOf(event: LifeEvent): IsoDate | null {
  const at = event.kind === 'change' ? event.entry.at : event.on;
  return /^\d{4}-\d\d-\d\d/.test(at) ? at.slice(0, 10) : null;
}
