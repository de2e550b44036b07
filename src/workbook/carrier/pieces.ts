import { fingerprint } from './fingerprint';

/** A cell holds 32,767 characters; below it, so that no program cuts one. */
const CHUNK = 30_000;

/** Characters that some XML writers and readers do not hand on as they are. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** The value as JSON on one line, in characters that every XML writer and reader hands on unchanged. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A text as the cells of a hidden column, from the first row down: numbered pieces, the first of which begins
 * with a checksum of the whole.
 *
 * @param mark stands before each number and tells one kind of carrier from another
 */
export function piecesOf(json: string, mark = ''): readonly string[] {
  const text = `${fingerprint(json)} ${json}`;
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    pieces.push(`${mark}${pieces.length + 1}:${text.slice(start, end)}`);
    start = end;
  }
  return pieces;
}

/** A piece ends before a surrogate pair, never within it. */
function pieceEnd(text: string, start: number): number {
  const end = Math.min(start + CHUNK, text.length);
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}

/** The text of the pieces, one a line; null where a piece is missing, altered, or of another kind. */
export function textOfPieces(raw: string, mark = ''): string | null {
  const pieces = raw.split('\n').map((line) => {
    const numbered = line.startsWith(mark) ? /^(\d+):([^]*)$/.exec(line.slice(mark.length)) : null;
    return numbered && { number: Number(numbered[1]), text: numbered[2] ?? '' };
  });
  if (!pieces.every((piece, index) => piece?.number === index + 1)) return null;
  const text = pieces.map((piece) => piece?.text ?? '').join('');
  const space = text.indexOf(' ');
  const json = text.slice(space + 1);
  return fingerprint(json) === text.slice(0, space) ? json : null;
}
