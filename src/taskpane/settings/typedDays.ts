/** Days up to a year ahead count as "due soon". */
export const MOST_DAYS = 366;

/** The whole number of days that a person typed, or null where it is none from 0 to a year. */
export function typedDays(text: string): number | null {
  const digits = text.trim();
  if (!/^\d{1,3}$/.test(digits)) return null;
  const days = Number(digits);
  return days <= MOST_DAYS ? days : null;
}
