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
  | { readonly kind: 'mended'; readonly place: string };

/** One change of the workbook by the product, as it is written down in the workbook. */
export interface JournalEntry extends JournalNote {
  /** From 1, in the order of writing; never given twice. */
  readonly number: number;
  readonly changes: readonly WorkbookChange[];
  readonly facts: readonly JournalFact[];
}
