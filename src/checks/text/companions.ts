import { deadlineKindWord } from '../../workbook/words';
import { serialOfDay } from '../../workbook/serial';
import type { WorkbookChange } from '../../workbook/change';
import { textOf } from '../cellContent';
import { changeOf } from '../place';
import type { PlanRow } from '../planRow';
import type { DeadlineColumn } from '../textReaders';

const DEADLINE_COLUMNS: readonly string[] = ['deadline', 'result', 'period'] satisfies DeadlineColumn[];

function isDeadlineColumn(column: string): column is DeadlineColumn {
  return DEADLINE_COLUMNS.includes(column);
}

/**
 * What a mended text brings with it: where its deadline is then read otherwise, the day and the kind beside
 * it, as far as they are empty or the product's own. Without them, mending would leave the row at odds.
 */
export function companions(planRow: PlanRow, column: string, mended: string): WorkbookChange[] {
  if (!isDeadlineColumn(column)) return [];
  const { table, row, date1904, deadline: before } = planRow;
  const after = planRow.deadlineIf(column, mended);
  const day = after.sure ? after.lastDay : null;
  const kind = deadlineKindWord(after.kind, after.sure);
  const dayNow = textOf(row, 'lastDay');
  const kindNow = textOf(row, 'deadlineKind');
  const ownDay = dayNow === '' || dayNow === (before.sure ? before.lastDay : null);
  const ownKind = kindNow === '' || kindNow === deadlineKindWord(before.kind, before.sure);
  return [
    ownDay && dayNow !== (day ?? '')
      ? changeOf(table, row, 'lastDay', day === null ? null : serialOfDay(day, date1904))
      : null,
    ownKind && kindNow !== kind ? changeOf(table, row, 'deadlineKind', kind) : null,
  ].filter((change) => change !== null);
}
