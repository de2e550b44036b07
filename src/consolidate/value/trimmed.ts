/** Characters of no width that `trim` leaves; they are seen nowhere and fill no cell. */
const UNSEEN = new Set(['\u180e', '\u200b', '\u200c', '\u200d', '\u2060']);

/** The text without white space at its ends, no-break spaces and characters of no width among it. */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isBlank(text, from)) from += 1;
  while (from < to && isBlank(text, to - 1)) to -= 1;
  return text.slice(from, to);
}

function isBlank(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  // Nearly every text begins and ends with a letter that can be told by its number.
  if (code > 0x20 && code < 0x7f) return false;
  const letter = text.charAt(place);
  return UNSEEN.has(letter) || letter.trim() === '';
}
