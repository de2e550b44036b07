import { characterOf } from './soundBytes';

/** What a stretch of text holds besides ASCII letters, as flags. */
export const WIDE = 1;
export const ENTITIES = 2;
export const RETURNS = 4;

/** Text of more bytes is decoded by the platform; up to that, putting it together is quicker. */
export const SHORT = 12;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of bytes that were found to be sound: line ends are LF, references are what they stand for. */
export function decodedText(bytes: Uint8Array, start: number, end: number, flags: number): string {
  if (start === end) return '';
  if (flags === 0 && end - start <= SHORT) {
    let short = String.fromCharCode(bytes[start] as number);
    for (let at = start + 1; at < end; at++) short += String.fromCharCode(bytes[at] as number);
    return short;
  }
  let text = decoder.decode(bytes.subarray(start, end));
  if ((flags & RETURNS) !== 0) text = text.replace(/\r\n?/g, '\n');
  if ((flags & ENTITIES) === 0) return text;
  text = text.replaceAll('&quot;', '"');
  return text.includes('&') ? withCharacters(text) : text;
}

/** References are found by splitting, since a text of JSON has thousands of them. */
function withCharacters(text: string): string {
  const [first = '', ...pieces] = text.split('&');
  let whole = first;
  for (const piece of pieces) {
    const end = piece.indexOf(';');
    whole += (characterOf(piece.slice(0, end)) ?? '') + piece.slice(end + 1);
  }
  return whole;
}
