import type { FollowUp } from './warning';
import { isWord, warningOf } from './warning';
import { standingWords, statusWords, warningWords } from './words';

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

/** The word of `Tình trạng` for a judgement; the worksheet formula of `standingFormula` gives the same. */
export function standingWord({ standing, dueSoon }: Pick<Judgement, 'standing' | 'dueSoon'>): string {
  if (standing === 'open-in-time') return dueSoon ? standingWords.dueSoon : standingWords.inTime;
  return words[standing];
}

const words = {
  'done-in-time': standingWords.doneInTime,
  'done-late': standingWords.doneLate,
  overdue: standingWords.overdue,
  'no-date': standingWords.noDate,
} as const;

function standingOf(row: DoneFollowUp, warning: string): Standing {
  if (isWord(row.status, statusWords.done)) return isLate(row) ? 'done-late' : 'done-in-time';
  if (warning.includes(warningWords.overdue)) return 'overdue';
  return warning.includes(warningWords.noDate) ? 'no-date' : 'open-in-time';
}

/** By whole days: an hour of the last day is still in time. */
function isLate({ doneOn, lastDay }: DoneFollowUp): boolean {
  return doneOn !== null && lastDay !== null && Math.floor(doneOn) > Math.floor(lastDay);
}
