import type { IsoDate } from '../plan/isoDate';
import { dayNumber, dayOfNumber } from '../plan/isoDate';

/** Serial 1 of the 1900 system is 1 January 1900; from 1 March 1900 on, this many days before 1970. */
const EPOCH_1900 = dayNumber('1899-12-30');
const EPOCH_1904 = dayNumber('1904-01-01');
const LAST_DAY = dayNumber('9999-12-31');

/** The serial number that Excel gives to the day, from March 1900 on (1904 system: from 1904 on). */
export function serialOfDay(day: IsoDate, date1904 = false): number {
  return dayNumber(day) - (date1904 ? EPOCH_1904 : EPOCH_1900);
}

/**
 * The day of a serial number, its time left out; null outside the calendar that Excel shows, and for
 * serial 60 of the 1900 system, the 29 February 1900 that never was.
 */
export function dayOfSerial(serial: number, date1904 = false): IsoDate | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (date1904 ? 0 : 1)) return null;
  if (!date1904 && whole === 60) return null;
  const number = date1904 ? whole + EPOCH_1904 : whole + EPOCH_1900 + (whole < 60 ? 1 : 0);
  return number > LAST_DAY ? null : dayOfNumber(number);
}
