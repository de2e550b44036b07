import type { WorkbookChange } from '../change';
import type { TableName } from '../tableDefinition';

/** What is known of a change before it is made. */
export interface JournalNote {
  /** The user's day, or day and time of day: `2026-11-24` or `2026-11-24T08:05`. */
  readonly at: string;
  /** The id of the action that makes the change. */
  readonly action: string;
  /** The name that the user gave; absent where none was. */
  readonly by?: string;
  /** The file that the values came from. */
  readonly source?: string;
  /** The number of the entry that this one takes back. */
  readonly undoes?: number;
}

/** What an entry did beside the cells of its changes. */
export type JournalFact =
  | { readonly kind: 'made'; readonly table: TableName; readonly rows: number }
  | { readonly kind: 'rows'; readonly table: TableName; readonly before: number; readonly after: number }
  | { readonly kind: 'setting'; readonly name: string; readonly before: string; readonly after: string }
  | { readonly kind: 'highlights'; readonly before: boolean; readonly after: boolean }
  /** A part that was damaged; `damage` is the code of what was said of it. */
  | { readonly kind: 'mended'; readonly place: string; readonly damage?: string }
  /** A cell that a repair wrote; formulas with their `=`. */
  | { readonly kind: 'written'; readonly place: string; readonly before: string; readonly after: string }
  /** A file that came back in a consolidation, and whether a later one of its unit took its place. */
  | {
      readonly kind: 'returned';
      readonly file: string;
      readonly unit: string;
      readonly period: string;
      readonly superseded: boolean;
    }
  /** Which changes of the entry, by their places in it from 0, were merged from which unit. */
  | {
      readonly kind: 'merged';
      readonly unit: string;
      readonly period: string;
      readonly file: string;
      readonly cells: readonly number[];
    }
  /** A conflict or request that a person decided: what was sent, each `unit: value`, and what was written. */
  | {
      readonly kind: 'settled';
      readonly table: TableName;
      readonly key: string;
      readonly of?: string;
      readonly column: string;
      readonly said: readonly string[];
      readonly kept: string;
      readonly reason?: string;
    }
  /** The journal before this entry was gone with its sheet. */
  | { readonly kind: 'lost' }
  /** The entry stands for so many older ones: of each cell the first value and the last. */
  | {
      readonly kind: 'folded';
      readonly entries: number;
      readonly from: string;
      readonly to: string;
      /** The names that were given in them. */
      readonly by: readonly string[];
    };

/** A change as it is about to be written down. */
export interface JournalDraft extends JournalNote {
  readonly changes: readonly WorkbookChange[];
  readonly facts: readonly JournalFact[];
}

/** One change of the workbook by the product, as it is written down in the workbook. */
export interface JournalEntry extends JournalDraft {
  /** From 1, in the order of writing; never given twice. */
  readonly number: number;
}

/** The journal of a workbook, as far as it can be read. */
export interface JournalReading {
  /** `absent`: the workbook was loaded before there was a journal, and nothing was changed since. */
  readonly state: 'sound' | 'absent' | 'damaged';
  /** In the order of their numbers; in a damaged journal those that are whole. */
  readonly entries: readonly JournalEntry[];
  readonly damage?: JournalDamage;
}

/**
 * `gone`: nothing is left. `lost`: so many entries, `first` the first of them, are missing or altered.
 * `unsure`: every entry that is known of is there, but something was moved, added or altered at `first`, so
 * that others may be missing.
 */
export type JournalDamage =
  | { readonly kind: 'gone' }
  | { readonly kind: 'lost'; readonly first: number; readonly count: number }
  | { readonly kind: 'unsure'; readonly first: number };
