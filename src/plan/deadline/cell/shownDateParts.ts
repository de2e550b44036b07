/** Which parts of a date a number format shows. */
export interface ShownDateParts {
  /** False for a format of numbers or text. */
  readonly date: boolean;
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
}

/**
 * What a cell in that number format shows of a date. Quoted text, escaped characters, colours and locale
 * codes are no parts; `m` beside hours or seconds counts minutes.
 */
export function shownDateParts(format: string): ShownDateParts {
  const [positive = ''] = bare(format).split(';');
  const codes = positive.toLowerCase();
  if (codes.trim() === 'general' || codes.includes('@'))
    return { date: false, day: false, month: false, year: false };
  const withoutMinutes = codes
    .replace(/h+[^a-z]*m{1,2}(?!m)/g, 'h')
    .replace(/(^|[^m])m{1,2}[^a-z]*s/g, '$1s');
  const day = codes.includes('d');
  const month = withoutMinutes.includes('m');
  const year = /[ye]/.test(codes.replace(/e[+-]/g, ''));
  return { date: (day || month || year) && !/[0#?]/.test(codes.replace(/s\.0+/g, '')), day, month, year };
}

/** The format without quoted text, escaped or padded characters and what stands in square brackets. */
function bare(format: string): string {
  return format.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/gs, '');
}
