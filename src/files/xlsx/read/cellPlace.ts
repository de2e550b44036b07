/** How many rows and columns a sheet can have. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

/**
 * The place that a cell's name (`E17`) gives, as row × COLUMNS + column, both from 0; -1 for what names no
 * cell of a sheet. One number, because it is asked for a million times.
 */
export function placeOf(name: string): number {
  let column = 0;
  let at = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > COLUMNS) return -1;
  }
  let row = 0;
  const digitsAt = at;
  for (; at < name.length; at++) {
    const digit = name.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
    if (row > ROWS) return -1;
  }
  return column === 0 || row === 0 || at === digitsAt ? -1 : (row - 1) * COLUMNS + column - 1;
}
