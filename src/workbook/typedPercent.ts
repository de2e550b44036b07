/** The percent that a person typed: 0 to 100 with a comma or point, with or without `%`; null for none. */
export function typedPercent(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(text.trim());
  const percent = match ? Number((match[1] ?? '').replace(',', '.')) : NaN;
  return percent <= 100 ? percent : null;
}

/** A percent as a cell of this number format holds it: 0.75 for 75 under a `%`. */
export function percentValue(percent: number, format: string | undefined): number {
  return format?.includes('%') ? Number((percent / 100).toPrecision(12)) : percent;
}
