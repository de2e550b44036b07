/** True where a number format shows a number as a day: letters of dates outside quotes, escapes and brackets. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || /^general$/i.test(format)) return false;
  const [positive = ''] = format.split(';');
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) || /m/i.test(bare.replace(/am?\/pm?|h+:?m+|m+:?s+/gi, ''));
}
