/** Columns that people filter by: a no-break space makes two equal cells differ there. */
const FILTERED: ReadonlySet<string> = new Set([
  'groupTitle',
  'sectionTitle',
  'period',
  'deadline',
  'lead',
  'coordinators',
  'implementers',
  'unit',
]);

const LOOSE = /[\s,;:]/u;

/**
 * The text in NFC as a clerk would set it, where only marks and blanks are changed and the words stay.
 * Ellipses stay too. The same again when called on its own answer.
 */
export function tidied(text: string, column: string): string {
  const trimmed = tidiedPiece(text, column, { first: true, last: true });
  // A date or a year is no sentence; a full stop behind it is a slip.
  return column === 'deadline' || column === 'period' ? trimmed.replace(/(\d)\.$/, '$1') : trimmed;
}

/** The same for a piece of a cell: its ends are trimmed only where they are the cell's. */
export function tidiedPiece(
  text: string,
  column: string,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): string {
  const composed = text.normalize('NFC');
  const plain = FILTERED.has(column) ? composed.replace(/[\u00a0\u202f]/g, ' ') : composed;
  const marks = plain
    .replace(/[ \u00a0\u202f]{2,}/g, ' ')
    .replace(/ ([,;:.!?])(?=[ \n,;:]|$)/g, '$1')
    .replace(/([,;:])(?: ?[,;:])+/g, '$1');
  const started = first ? trimmedStart(marks) : marks;
  return last ? trimmedEnd(started) : started;
}

function trimmedStart(text: string): string {
  let start = 0;
  const isStray = (at: number): boolean =>
    LOOSE.test(text.charAt(at)) || (text.charAt(at) === '.' && !isEllipsis(text, at));
  while (start < text.length && isStray(start)) start += 1;
  return text.slice(start);
}

const isEllipsis = (text: string, at: number): boolean =>
  text.charAt(at + 1) === '.' || (at > 0 && text.charAt(at - 1) === '.');

function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE.test(text.charAt(end - 1))) end -= 1;
  const doubled = /[^.]\.\.$/.test(text.slice(Math.max(0, end - 3), end));
  return text.slice(0, doubled ? end - 1 : end);
}
