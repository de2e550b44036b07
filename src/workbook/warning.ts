import { deadlineKindWords, statusWords, warningWords } from './words';

/** What the warning of a row is judged on: its cells, as they stand. */
export interface FollowUp {
  readonly leadText: string;
  readonly leadUnits: string;
  readonly status: string;
  readonly deadlineKind: string;
  /** Serial number; null where the cell is empty or holds anything but a number. */
  readonly lastDay: number | null;
}

/**
 * The words of `Cảnh báo`, joined by `; `, empty where nothing is to be said. `asOf` is a serial number in
 * the date system of `lastDay`. The worksheet formula of `warningFormula` gives the same.
 */
export function warningOf(row: FollowUp, asOf: number, dueSoonDays: number): string {
  const words: string[] = [];
  if (isEmpty(row.leadText) || isEmpty(row.leadUnits)) words.push(warningWords.unassigned);
  const dated = dateWord(row, Math.floor(asOf), dueSoonDays);
  if (dated) words.push(dated);
  return words.join('; ');
}

function dateWord(row: FollowUp, asOf: number, dueSoonDays: number): string | null {
  if (isWord(row.status, statusWords.done)) return null;
  if (row.lastDay === null) {
    return isWord(row.deadlineKind, deadlineKindWords.recurring) ? null : warningWords.noDate;
  }
  const lastDay = Math.floor(row.lastDay);
  if (lastDay < asOf) return warningWords.overdue;
  return lastDay <= asOf + dueSoonDays ? warningWords.dueSoon : null;
}

/** True where a cell's text is `word`, letter case and white space at the ends aside. */
export function isWord(text: string, word: string): boolean {
  return tidy(text).toLowerCase() === word.toLowerCase();
}

/** True where a cell's text is nothing but white space. */
export function isEmpty(text: string): boolean {
  return tidy(text) === '';
}

/** What `tidied` leaves of the text in the worksheet formula, in NFC. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split(/[ \u00a0\t\n\r]/)
    .filter(Boolean)
    .join(' ');
}
