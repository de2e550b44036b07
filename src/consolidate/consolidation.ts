import type { IsoDate } from '../plan/isoDate';
import type { Message } from '../plan/message';
import type { TableName } from '../workbook/tableDefinition';
import type { CellPlace } from './place';
import type { FileCell, RefusedCell } from './submission/submission';
import type { PlainValue } from './value/plainValue';

/** What becomes of a cell of a submission: each is exactly one of these. */
export type CellFate = 'unchanged' | 'merged' | 'conflict' | 'requested' | 'rejected' | 'superseded';

/** How many cells of a file there are, and how many of each fate; the fates add up to `total`. */
export type CellCounts = Readonly<Record<'total' | CellFate, number>>;

/** A file, judged. */
export interface FileAccount {
  readonly file: string;
  readonly status: 'accepted' | 'superseded' | 'rejected';
  /** Why it was refused or superseded, else the first of `notes`; null where there is nothing to say. */
  readonly message: Message | null;
  /** Everything said of it. */
  readonly notes: readonly Message[];
  readonly unit: string | null;
  readonly period: string | null;
  readonly checksum: string;
  readonly cells: CellCounts;
}

/** Where a value came from. */
export interface Origin extends FileCell {
  readonly unit: string | null;
  readonly file: string;
}

/** A cell that the coordinator's workbook gets from a unit. */
export interface MergedCell extends Origin {
  readonly place: CellPlace;
  readonly before: PlainValue;
  readonly after: PlainValue;
  /** Other files that say the same. */
  readonly also: readonly Origin[];
}

/** Values for one cell that cannot all stand. */
export interface Conflict {
  /** A fingerprint of place, base, master and values. */
  readonly id: string;
  readonly place: CellPlace;
  readonly base: PlainValue | null;
  readonly master: PlainValue;
  readonly values: readonly ConflictValue[];
  /** Why they clash. */
  readonly why: 'both-changed' | 'units-differ' | 'withdrawn' | 'rows-differ' | 'no-base';
  readonly decision: Decision | null;
  readonly beside?: Beside;
}

/** What else was sent for the cell and is no question by itself: whoever decides has it before them too. */
export type Beside = readonly (Pick<Origin, 'unit' | 'file'> & { readonly value: PlainValue })[];

export interface ConflictValue extends Origin {
  readonly value: PlainValue;
}

/** Something that a unit has no right to, put to the coordinator. */
export interface ChangeRequest extends Origin {
  /** A fingerprint of what is asked for, by whom. */
  readonly id: string;
  readonly table: TableName;
  readonly key: string | null;
  readonly of?: string;
  readonly column: string | null;
  readonly kind: 'change' | 'add-row' | 'remove-row';
  /** The master's value; null for a row. */
  readonly before: PlainValue | null;
  /** The value asked for; an added row by column; null for a removed one. */
  readonly after: PlainValue | Readonly<Record<string, PlainValue>> | null;
  readonly decision: Decision | null;
  readonly beside?: Beside;
}

/** A cell that nothing was taken from. */
export interface RejectedCell extends RefusedCell {
  readonly file: string;
  readonly unit: string | null;
}

/** A cell that a later file of the same unit overruled, or a row that stood there twice. */
export interface SupersededCell extends Origin {
  readonly place: CellPlace;
  readonly value: PlainValue;
  /** The file that overruled it. */
  readonly by: string;
}

/** What a person decided about a conflict or a request. */
export interface Decision {
  readonly id: string;
  readonly take: 'master' | 'value' | 'other';
  /** Which of the values, where there are several. */
  readonly unit?: string;
  readonly file?: string;
  /** `Sheet!E17` */
  readonly cell?: string;
  /** What to write instead, with `other`. */
  readonly value?: PlainValue;
  readonly reason?: string;
}

/** A decision that fits nothing any more, or not as it is. */
export interface StaleDecision {
  readonly id: string;
  readonly message: Message;
}

/** A unit whose files were saved after the day to answer by. */
export interface LateReturn extends MissingUnit {
  /** The earliest of its files. */
  readonly file: string;
  readonly answerBy: IsoDate;
  /** The day on which that file says within that it was last saved. */
  readonly savedOn: IsoDate;
}

/** A unit that has a package and from which nothing was accepted. */
export interface MissingUnit {
  readonly unit: string;
  readonly name: string;
}

/** Everything that came back, merged as far as it goes; nothing is written yet. */
export interface Consolidation {
  readonly period: string | null;
  /** True where the period was given, false where it is that of most files. */
  readonly periodGiven: boolean;
  readonly files: readonly FileAccount[];
  readonly merged: readonly MergedCell[];
  readonly conflicts: readonly Conflict[];
  readonly requests: readonly ChangeRequest[];
  readonly rejected: readonly RejectedCell[];
  readonly superseded: readonly SupersededCell[];
  /** The day to answer by; null where neither the packages nor anybody told it. */
  readonly answerBy: IsoDate | null;
  readonly late: readonly LateReturn[];
  readonly missing: readonly MissingUnit[];
  readonly staleDecisions: readonly StaleDecision[];
}
