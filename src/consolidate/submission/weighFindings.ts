import { EMPTY_CELL, fileCell, type ReturnedTable } from './returnedTable';
import { writtenIn } from '../value/writtenIn';
import { refuse, type Tally } from './tally';
import { isFilled } from './weighAdded';

/** Tables in which the product keeps its own accounts; the coordinator's are the only ones that count. */
export const ACCOUNTS: ReadonlySet<string> = new Set(['KiemTra', 'HopNhat']);

/** What stands in an account of the unit's own: shown, and nothing is taken from it. */
export function weighFindings(table: ReturnedTable, tally: Tally): void {
  for (const { row, cells } of table.rows) {
    for (const { place } of table.columns) {
      const cell = cells[place] ?? EMPTY_CELL;
      if (!isFilled(cell)) continue;
      refuse(tally, fileCell(table, row, place), null, writtenIn(cell), 'consolidate.rejected.findings');
    }
  }
}
