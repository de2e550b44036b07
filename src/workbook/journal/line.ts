import { fingerprint } from '../carrier/fingerprint';
import { piecesOf } from '../carrier/pieces';

/**
 * One entry as text: its number, its link (the first digits of the hash of the line before), its own hash
 * over these and the rest, and its content as JSON. A line says by itself whether it is whole; numbers and
 * links say whether any is missing.
 */
export interface Line {
  readonly number: number;
  readonly link: string;
  readonly hash: string;
  readonly json: string;
}

/** The link of a line that begins a chain. */
export const NO_LINK = '0'.repeat(8);

/** The link of the line after the one with the hash. */
export function linkTo(hash: string): string {
  return hash.slice(0, NO_LINK.length);
}

/** A line of the journal, whose hash binds it to the one before. */
export function makeLine(number: number, link: string, json: string): Line {
  return { number, link, hash: hashOf(number, link, json), json };
}

const hashOf = (number: number, link: string, json: string): string =>
  fingerprint(`${number} ${link} ${json}`);

/** The cells that hold the line, one below the other: each further piece begins with `_` and its number. */
export function cellsOfLine({ number, link, hash, json }: Line): readonly string[] {
  return piecesOf(`${number} ${link} ${hash} ${json}`).map((piece, index) =>
    index === 0 ? piece : `_${index + 1} ${piece}`,
  );
}

/** A text that stands where a line should. */
export interface FoundLine {
  /** Null where the line was altered, or where a cell is none of ours. */
  readonly line: Line | null;
}

/** The lines in the cells, in their order; empty cells are passed over. */
export function linesIn(cells: readonly string[]): readonly FoundLine[] {
  const texts: { text: string; pieces: number }[] = [];
  for (const cell of cells) {
    if (cell === '') continue;
    const piece = /^_(\d+) /.exec(cell);
    const open = texts.at(-1);
    if (piece && open && Number(piece[1]) === open.pieces + 1) {
      open.text += cell.slice(piece[0].length);
      open.pieces += 1;
    } else {
      texts.push({ text: cell, pieces: 1 });
    }
  }
  return texts.map(({ text }) => ({ line: parseLine(text) }));
}

function parseLine(text: string): Line | null {
  const match = /^([1-9]\d{0,14}) ([0-9a-f]{8}) ([0-9a-f]{16}) /.exec(text);
  if (!match) return null;
  const [whole, digits = '', link = '', hash = ''] = match;
  const number = Number(digits);
  const json = text.slice(whole.length);
  return hashOf(number, link, json) === hash ? { number, link, hash, json } : null;
}
