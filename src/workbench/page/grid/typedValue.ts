import { isRealDay } from '../../../plan/isoDate';
import { serialOf } from '../../model/serial';

/**
 * What a person's typing becomes before Excel parses it. Under Vietnamese regional settings a day is typed
 * day first; the program interface reads days month first, so a day is handed over as its serial number.
 * A text cell keeps what was typed.
 */
export function typedValue(text: string, format: string | undefined, date1904: boolean): string | number {
  if (format === '@') return text;
  const day = /^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s*$/.exec(text);
  if (!day) return text;
  const [date, month, year] = [Number(day[1]), Number(day[2]), Number(day[3])];
  return isRealDay(year, month, date) ? serialOf(year, month, date, date1904) : text;
}
