import type { Rule } from '../../plan/deadline/deadline';
import { nextDay } from '../../plan/deadline/nextDay';
import { addDays, type IsoDate } from '../../plan/isoDate';

/** The longest cycles come back within a year; one with 29 February within eight. */
const DAYS_BACK = 366 * 8;

/**
 * The last day of the rule before `asOf`, and the one before that; null where the rule names no days.
 * Throws RangeError when `asOf` is no real day.
 */
export function lastDue(
  rule: Rule,
  asOf: IsoDate,
): { readonly day: IsoDate; readonly before: IsoDate } | null {
  const day = dueBefore(rule, asOf);
  const before = day && dueBefore(rule, day);
  return day && before ? { day, before } : null;
}

/** The last day of the rule before a day: looked for from ever further back, as the next day is cheap to tell. */
function dueBefore(rule: Rule, day: IsoDate): IsoDate | null {
  for (let back = 7; back <= DAYS_BACK; back *= 2) {
    let found = nextDay(rule, addDays(day, -back));
    if (found === null) return null;
    if (found >= day) continue;
    for (let next: IsoDate | null = found; next !== null && next < day;) {
      found = next;
      next = nextDay(rule, addDays(next, 1));
    }
    return found;
  }
  return null;
}
