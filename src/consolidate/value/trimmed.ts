/** Characters of no width that `trim` leaves; they are seen nowhere and fill no cell. */
const UNSEEN = new Set(['\u180e', '\u200b', '\u200c', '\u200d', '\u2060']);

/** The text without white space at its ends, no-break spaces and characters of no width among it. */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isBlank(text.charAt(from))) from += 1;
  while (from < to && isBlank(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const isBlank = (letter: string): boolean => UNSEEN.has(letter) || letter.trim() === '';
