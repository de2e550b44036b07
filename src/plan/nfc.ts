/** More marks in a row than any writing puts on one letter. Sorting a longer run takes quadratic time. */
const ENDLESS_MARKS = /(\p{M}{31,})/u;

/**
 * The text in NFC, in linear time for any text at all: a run of more than 30 combining marks, which no
 * writing has, is left as it stands.
 */
export function toNfc(text: string): string {
  if (!ENDLESS_MARKS.test(text)) return text.normalize('NFC');
  return text
    .split(ENDLESS_MARKS)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.normalize('NFC')))
    .join('');
}
