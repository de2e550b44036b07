const DAY = 86_400_000;

/**
 * A calendar day as Excel's serial number. In the 1900 system Excel counts 29 February 1900, which never
 * was, so days from 1 March 1900 on stand one higher.
 */
export function serialOf(year: number, month: number, day: number, date1904 = false): number {
  const time = Date.UTC(year, month - 1, day);
  if (date1904) return Math.round((time - Date.UTC(1904, 0, 1)) / DAY);
  const serial = Math.round((time - Date.UTC(1899, 11, 31)) / DAY);
  return serial >= 60 ? serial + 1 : serial;
}

/** The calendar day of a serial number; null below the system's first day and beyond the year 9999. */
export function dayOf(serial: number, date1904 = false): { year: number; month: number; day: number } | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > (date1904 ? 2_957_003 : 2_958_465)) return null;
  if (!date1904 && whole === 60) return { year: 1900, month: 2, day: 29 };
  if (!date1904 && whole === 0) return { year: 1900, month: 1, day: 0 };
  const base = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole > 60 ? 30 : 31);
  const date = new Date(base + whole * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True for a day that the calendar has. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
