import type { CellValue } from '../document';
import type { CellStep } from './step';

/** True where two cells hold the same: the same formula, whatever it gives, or the same constant. */
export function isSameCell(one: CellStep, other: CellStep): boolean {
  if (one.computed) return other.formula !== undefined;
  if (one.formula !== undefined || other.formula !== undefined) {
    return spelled(one.formula) === spelled(other.formula);
  }
  return textOf(one.value) === textOf(other.value);
}

/** Within a table Excel tells `Bảng[[#This Row],[Cột]]` as `[@Cột]`; both are the same formula. */
function spelled(formula: string | undefined): string | undefined {
  return formula
    ?.replace(/[\p{L}\p{N}_.]*\[\[#This Row\],\s*(\[(?:[^\]']|'.)*\])\]/gu, '[@$1]')
    .replace(/\[@([^[\]]+)\]/g, '[@[$1]]');
}

/** An empty cell and an empty text are the same, an error is its name. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : `${typeof value === 'string' ? '' : typeof value}${value}`;
}
