import type { WorkbookChange } from './change';
import type { CellValue } from './document';
import type { JournalFact } from './journal/entry';
import type { TableName } from './tableDefinition';

/**
 * A consolidation as one change of the coordinator's workbook: all of it or nothing, one entry of the journal.
 */
export interface MergeStep {
  /** Rows to be added at the end of tables of ours, before cells are written; calculated columns go on into them. */
  readonly grow: readonly { readonly table: TableName; readonly rows: number }[];
  /**
   * Single cells, those of added rows among them. A change in an added row names it by the key (and unit) that
   * it gets and leaves `cell` open (''); the first one that is named so stands in the first added row.
   */
  readonly changes: readonly WorkbookChange[];
  /** All rows of `HopNhat`; null leaves them as they are. */
  readonly ledger: readonly (readonly CellValue[])[] | null;
  readonly facts: readonly JournalFact[];
}
