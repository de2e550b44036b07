import type { CellValue } from './document';

/** True where two cells hold the same, a number never being the text that looks like it; an empty cell and an empty text are the same. */
export function isSame(one: CellValue, other: CellValue): boolean {
  return JSON.stringify(one === '' ? null : one) === JSON.stringify(other === '' ? null : other);
}
