import type { IsoDate } from '../../plan/isoDate';
import { isoDate } from '../../plan/isoDate';

/** The calendar day on the user's machine. */
export function dayOf(moment: Date): IsoDate {
  return isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** The time on the user's machine as `HH:MM`. */
export function timeOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
