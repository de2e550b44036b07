import type { DecidedCells } from '../../checks/findingRows';
import { changeOf } from '../../checks/place';
import { Failure } from '../../plan/failure';
import type { IsoDate } from '../../plan/isoDate';
import type { WorkbookChange } from '../../workbook/change';
import { isSame } from '../../workbook/sameValue';
import { serialOfDay } from '../../workbook/serial';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { decisionWords } from '../../workbook/words';
import { refuseMissing } from '../worklist/decided';
import type { ReplyItem } from './replies';

/**
 * The cells of the plan that the answers change, each once. Throws `Failure` `reply.same-cell` where two of
 * them write different values into one cell.
 */
export function planChanges(items: readonly ReplyItem[]): readonly WorkbookChange[] {
  const byCell = new Map<string, WorkbookChange>();
  for (const { change } of items) {
    if (!change) continue;
    const { sheet, cell } = change;
    const known = byCell.get(`${sheet}!${cell}`);
    if (known && !isSame(known.after, change.after)) throw new Failure('reply.same-cell', { sheet, cell });
    byCell.set(`${sheet}!${cell}`, change);
  }
  return [...byCell.values()];
}

/**
 * What the answers write beside their findings in `KiemTra`. A finding that it does not list is passed over.
 * Throws `Failure` `review.no-column` where a column is not there.
 */
export function decisionChanges(
  items: readonly ReplyItem[],
  { tables, date1904 }: WorkbookSnapshot,
  today: IsoDate,
): readonly WorkbookChange[] {
  const table = tables.KiemTra;
  if (!table) return [];
  return items.flatMap((item) => {
    const row = table.rows.find(({ key }) => key === item.asked.finding);
    if (!row) return [];
    const cells = decidedCells(item, serialOfDay(today, date1904));
    refuseMissing(table, cells);
    return Object.entries(cells).flatMap(([column, after]) => {
      const change = changeOf(table, row, column, after);
      return change && !isSame(change.before, after) ? [change] : [];
    });
  });
}

/** An answer without a reason leaves the one that stood there. */
function decidedCells({ decision, reason }: ReplyItem, today: number): DecidedCells {
  return {
    decision: decision === null ? null : decisionWords[decision],
    ...(reason === '' ? {} : { reason }),
    decidedOn: today,
  };
}
