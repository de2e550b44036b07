import type { IsoDate } from '../../plan/isoDate';
import { isWord } from '../../workbook/warning';
import type { Standing } from '../../workbook/standing';
import { deadlineKindWords } from '../../workbook/words';
import type { TimeGroup } from './myRow';

/** What a row is put into its group by. */
export interface TimedRow {
  readonly standing: Standing;
  readonly lastDay: IsoDate | null;
  /** As it stands in `Loại hạn`. */
  readonly deadlineKind: string;
}

/**
 * When a row asks for its unit: a month or quarter is that of the calendar that holds the as-of day. What is
 * due at the end of the month is of the month, not of the quarter.
 */
export function timeGroup({ standing, lastDay, deadlineKind }: TimedRow, asOf: IsoDate): TimeGroup {
  if (standing === 'done-in-time' || standing === 'done-late') return 'done';
  if (lastDay === null) return isWord(deadlineKind, deadlineKindWords.recurring) ? 'recurring' : 'no-date';
  if (lastDay < asOf) return 'overdue';
  if (lastDay.slice(0, 7) === asOf.slice(0, 7)) return 'this-month';
  return quarterOf(lastDay) === quarterOf(asOf) ? 'this-quarter' : 'later';
}

const quarterOf = (day: IsoDate): string =>
  `${day.slice(0, 4)} ${String(Math.ceil(Number(day.slice(5, 7)) / 3))}`;
