import type { CellRange } from './a1';

/**
 * Something that may have changed in the workbook, as the target tells it. A hint and no more: targets leave
 * changes out and tell places that hold no longer.
 */
export interface ChangeHint {
  /** The target's own id of the sheet; null where it concerns which sheets there are. */
  readonly sheetId: string | null;
  /** Where, at the time of the change; null where the target does not tell. */
  readonly range: CellRange | null;
  /** True where cells were inserted, deleted or sorted: what stood there may stand elsewhere. */
  readonly moves: boolean;
  /** True where someone else did it, at another Excel. */
  readonly remote: boolean;
}
