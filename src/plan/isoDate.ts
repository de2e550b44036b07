/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar; no time, no zone. */
export type IsoDate = string;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** How many days the month has. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (((year % 400) + 400) % 400), month, 0)).getUTCDate();
}

/** True when year (1 to 9999), month (1 to 12) and day name a day of the calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  return (
    whole &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** The day as `YYYY-MM-DD`. The caller has checked it with `isRealDay`. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The day that `text` writes as `YYYY-MM-DD`, or null when it is anything else or no real day. */
export function parseIsoDate(text: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

/** Days since 1970-01-01; the inverse of `dayOfNumber`. Throws RangeError when `date` is no real day. */
export function dayNumber(date: IsoDate): number {
  const parts = parseIsoDate(date);
  if (!parts) throw new RangeError(`Not a day: ${date}`);
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The day that lies `number` days after 1970-01-01. */
export function dayOfNumber(number: number): IsoDate {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier when negative). */
export function addDays(date: IsoDate, count: number): IsoDate {
  return dayOfNumber(dayNumber(date) + count);
}
