/** A rectangle of cells, counted from 0, last row and column included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MOST_SPELT = 1_024;

/** The letters of columns that were asked for; they are asked for again with every row. */
const spelt: string[] = [];

/** The letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  return column < MOST_SPELT ? (spelt[column] ??= spell(column)) : spell(column);
}

function spell(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** The name of a cell counted from 0: row 16, column 4 is `E17`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The range as A1 text, one cell as a single name. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** The range as absolute A1 text: `$B$2:$B$9`. */
export function absoluteName(range: CellRange): string {
  const first = `$${columnLetters(range.left)}$${range.top + 1}`;
  const last = `$${columnLetters(range.right)}$${range.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** Reads `E17`, `$E$17` or `B2:F9`, without a sheet; null for anything else. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text);
  if (!match) return null;
  const [, leftLetters = '', topDigits = '', rightLetters = leftLetters, bottomDigits = topDigits] = match;
  const range = {
    top: Number(topDigits) - 1,
    left: columnIndex(leftLetters),
    bottom: Number(bottomDigits) - 1,
    right: columnIndex(rightLetters),
  };
  return range.top < 0 || range.bottom < range.top || range.right < range.left ? null : range;
}

/** The column, counted from 0, of its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The sheet's name as a formula writes it before a reference: `'Nhiệm vụ'!`. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}
