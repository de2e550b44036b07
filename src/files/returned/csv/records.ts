import { COLUMNS } from '../../xlsx/read/cellPlace';

const QUOTE = '"';

/**
 * The records of a text, as RFC 4180 has them and programs write them: fields between separators, in quotes where
 * they hold one, a quote within quotes doubled; lines end with LF, CR LF or CR.
 * @param take gets each record; false ends the reading
 */
export function readRecords(
  text: string,
  separator: string,
  take: (fields: readonly string[]) => boolean,
): void {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === QUOTE ? quoted(text, at) : { field: '', end: at };
    // What follows a closing quote belongs to the field, as Excel has it.
    const stop = fieldEnd(text, end, separator);
    const whole = field + text.slice(end, stop);
    // Empty ones that no sheet has a column for are not kept.
    if (whole !== '' || fields.length < COLUMNS) fields.push(whole);
    if (text[stop] === separator) {
      at = stop + 1;
      if (at < text.length) continue;
      fields.push('');
    }
    if (!take(fields)) return;
    fields = [];
    at = Math.max(at, stop + (text.startsWith('\r\n', stop) ? 2 : 1));
  }
}

function fieldEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** The text within quotes, and the place behind them; quotes that are not closed reach to the end. */
function quoted(text: string, from: number): { readonly field: string; readonly end: number } {
  let doubled = false;
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf(QUOTE, at);
    const last = quote < 0 ? text.length : quote;
    if (quote < 0 || text[quote + 1] !== QUOTE) {
      const inside = text.slice(from + 1, last);
      return { field: doubled ? inside.replaceAll('""', QUOTE) : inside, end: quote < 0 ? last : quote + 1 };
    }
    doubled = true;
    at = quote + 2;
  }
}
