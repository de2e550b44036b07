import type { Indicator, PlanQuestion, Task } from '../plan';

/** A cell of a table in the decision's form, as a file gave it. */
export interface SourceCell {
  readonly text: string;
  /** The cell's address in its source, such as `Sheet1!C5`. */
  readonly at?: string;
  /** The text of the merged cell above that covers this one; such a cell's own `text` is empty. */
  readonly covered?: string;
}

/**
 * Rows of cells from one page, one table of a document or one sheet. The end of a table may be a page
 * break: the next table may repeat the headings, or go on in the middle of a row.
 */
export interface SourceTable {
  readonly rows: readonly (readonly SourceCell[])[];
  /** True where rows may lack their trailing cells, as in text. */
  readonly ragged?: boolean;
}

/** A row's columns (as `Task` and `Indicator` name them) and where each one's text stands. */
export type RowPlaces = Readonly<Partial<Record<string, string>>>;

export interface AppendixReading {
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly questions: readonly PlanQuestion[];
  /** Key of a row → its columns' addresses; empty where the source gave none. */
  readonly places: ReadonlyMap<string, RowPlaces>;
  /** What stands outside the tables: titles of the appendices, lines of a sheet before the headings. */
  readonly outside: readonly string[];
  /** True when at least one table in the decision's form was found. */
  readonly found: boolean;
}
