import type { Message } from '../plan/message';
import type { WorkbookChange } from '../workbook/change';
import type { TableName } from '../workbook/tableDefinition';

export type Severity = 'error' | 'warning' | 'info';

/** Something that a person should look at, with its place. What has no table, key or cell has null there. */
export interface Finding {
  /** A fingerprint of code, table, key, `of`, column and found. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly waived: boolean;
  readonly sheet: string | null;
  readonly table: TableName | null;
  readonly key: string | null;
  readonly column: string | null;
  readonly of?: string;
  readonly cell: string | null;
  readonly found: string;
  /** What should stand there, as text; null where nobody can tell. */
  readonly expected: Message | null;
  readonly message: Message;
  /** How the text was read and why, where the finding is about a reading. */
  readonly reading?: readonly Message[];
  readonly fix: Fix | null;
}

export interface Fix {
  readonly label: Message;
  /** Only what is sure is done by `--fix` and ticked by default. */
  readonly sure: boolean;
  readonly changes: readonly WorkbookChange[];
  /**
   * Set where the fix replaces stretches of one cell and nothing else. Fixes of different stretches of a
   * cell can then be done together.
   */
  readonly stretches?: readonly Stretch[];
}

/** What stands in place of some characters of a cell: offsets in UTF-16 units of the change's `before`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}
