import type { CellValue } from '../document';
import type { CellStep } from './step';

/** True where two cells hold the same: the same formula, whatever it gives, or the same constant. */
export function isSameCell(one: CellStep, other: CellStep): boolean {
  if (one.computed) return other.formula !== undefined;
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  return textOf(one.value) === textOf(other.value);
}

/** An empty cell and an empty text are the same, an error is its name. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : `${typeof value === 'string' ? '' : typeof value}${value}`;
}
