import type { UnitPart } from '../../plan/unit/unit';
import type { RowsContext } from '../check';
import type { Stretch } from '../finding';
import { perObject } from '../perObject';
import { unitCells, type UnitCell } from '../units/columns';
import { tidiedPiece } from './tidied';

/** The text of a unit cell, as far as the checks of units have nothing to say about it. */
export interface UnitText {
  readonly cell: UnitCell;
  readonly written: string;
  /** The pieces between the names that have a finding of their own. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The filled unit cells that people write. */
export const unitTexts = perObject((context: RowsContext): readonly UnitText[] =>
  unitCells(context).flatMap((cell) => {
    const written = cell.row.cells[cell.column]?.value;
    if (cell.column === 'leadUnits' || typeof written !== 'string') return [];
    return [{ cell, written, pieces: piecesOf(written, cell.parts.filter(isMended)) }];
  }),
);

/** True where the checks of units report the part and their fix writes it anew. */
export function isMended({ kind, accepted, elliptical }: UnitPart): boolean {
  if (kind === 'misspelt' || kind === 'unknown') return true;
  return kind === 'variant' && accepted !== true && elliptical !== true;
}

function piecesOf(written: string, mended: readonly UnitPart[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const part of [...mended, { start: written.length, end: written.length }]) {
    if (part.start > start) pieces.push({ start, end: part.start, text: written.slice(start, part.start) });
    start = part.end;
  }
  return pieces;
}

/** What a clerk would write in place of each piece that is not tidy, in NFC. */
export function tidyStretches({ cell, written, pieces }: UnitText): Stretch[] {
  return pieces.flatMap(({ start, end, text }) => {
    const ends = { first: start === 0, last: end === written.length };
    const replacement = tidiedPiece(text, cell.column, ends);
    return replacement === text ? [] : [{ start, end, replacement }];
  });
}
