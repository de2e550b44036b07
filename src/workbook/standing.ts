import type { FollowUp } from './warning';
import { isWord, warningOf } from './warning';
import { statusWords, warningWords } from './words';

/** Where a row stands on a day; every row stands in exactly one place, so that totals add up. */
export type Standing = 'done-in-time' | 'done-late' | 'open-in-time' | 'overdue' | 'no-date';

export interface DoneFollowUp extends FollowUp {
  /** Serial number of `Ngày hoàn thành`; null where the cell holds no number. */
  readonly doneOn: number | null;
}

/** A row's warning and standing on a day. */
export interface Judgement {
  readonly standing: Standing;
  readonly warning: string;
  readonly dueSoon: boolean;
  readonly unassigned: boolean;
}

/**
 * Judges a row as of a day (a serial number). A row that is done counts as late only where both its last
 * day and its day of completion are known; an open recurring row without a last day is in time.
 */
export function judge(row: DoneFollowUp, asOf: number, dueSoonDays: number): Judgement {
  const warning = warningOf(row, asOf, dueSoonDays);
  return {
    standing: standingOf(row, warning),
    warning,
    dueSoon: warning.includes(warningWords.dueSoon),
    unassigned: warning.includes(warningWords.unassigned),
  };
}

function standingOf(row: DoneFollowUp, warning: string): Standing {
  if (isWord(row.status, statusWords.done)) {
    const late = row.doneOn !== null && row.lastDay !== null && Math.floor(row.doneOn) > row.lastDay;
    return late ? 'done-late' : 'done-in-time';
  }
  if (warning.includes(warningWords.overdue)) return 'overdue';
  return warning.includes(warningWords.noDate) ? 'no-date' : 'open-in-time';
}
