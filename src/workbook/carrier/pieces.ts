import { fingerprint } from './fingerprint';

/** A cell holds 32,767 characters; below it, so that no program cuts one. */
const CHUNK = 30_000;

/** The text in pieces that a cell holds; one ends before a surrogate pair, never within it. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + CHUNK, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/**
 * A text as the cells of a hidden column, from the first row down: numbered pieces, the first of which begins
 * with a checksum of the whole.
 *
 * @param mark stands before each number and tells one kind of carrier from another
 */
export function numberedPieces(text: string, mark = ''): readonly string[] {
  return piecesOf(`${fingerprint(text)} ${text}`).map((piece, index) => `${mark}${index + 1}:${piece}`);
}

/** The text of numbered pieces, one a line; null where a piece is missing, altered, or of another kind. */
export function textOfPieces(raw: string, mark = ''): string | null {
  const whole = wholeOfPieces(raw, mark);
  return whole && fingerprint(whole.text) === whole.checksum ? whole.text : null;
}

/** The text of numbered pieces and the checksum that it came with, which is not compared here. */
export function wholeOfPieces(
  raw: string,
  mark = '',
): { readonly text: string; readonly checksum: string } | null {
  const pieces = raw.split('\n').map((line) => {
    const numbered = line.startsWith(mark) ? /^(\d+):([^]*)$/.exec(line.slice(mark.length)) : null;
    return numbered && { number: Number(numbered[1]), text: numbered[2] ?? '' };
  });
  if (!pieces.every((piece, index) => piece?.number === index + 1)) return null;
  const whole = pieces.map((piece) => piece?.text ?? '').join('');
  const space = whole.indexOf(' ');
  return { text: whole.slice(space + 1), checksum: whole.slice(0, space) };
}
