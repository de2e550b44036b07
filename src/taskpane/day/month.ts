import type { IsoDate } from '../../plan/isoDate';
import { addDays, dayNumber, daysInMonth, isoDate, parseIsoDate } from '../../plan/isoDate';

/** The days of a month as weeks from Monday to Sunday; null pads the first and the last week. */
export function weeksOf(year: number, month: number): readonly (readonly (IsoDate | null)[])[] {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, at) => isoDate(year, month, at + 1));
  const cells = [...Array<null>(weekdayOf(isoDate(year, month, 1))).fill(null), ...days];
  const weeks = Math.ceil(cells.length / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => cells[week * 7 + day] ?? null),
  );
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

/** The same day so many months later, or the month's last day where it is shorter. */
export function addMonths(day: IsoDate, count: number): IsoDate {
  const parts = parseIsoDate(day);
  if (!parts) return day;
  const months = parts.year * 12 + parts.month - 1 + count;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return isoDate(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

/** Where a key moves the day in a calendar, or null where it is no move. */
export function dayAfterKey(day: IsoDate, key: string): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}
