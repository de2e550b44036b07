import type { CellValue } from '../../workbook/document';
import { columnCount, isOneCell, rowCount, type Area } from '../model/area';

/** What a part of a formula is worth: one value, a block of values, or a place whose values are read when needed. */
export type Operand =
  | { readonly kind: 'scalar'; readonly value: CellValue }
  | { readonly kind: 'grid'; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: 'reference'; readonly sheet: string; readonly area: Area };

export type Reference = Extract<Operand, { kind: 'reference' }>;

/** A single value as an operand. */
export function scalar(value: CellValue): Operand {
  return { kind: 'scalar', value };
}

/** True for what is more than one value. */
export function isMany(operand: Operand): boolean {
  if (operand.kind === 'scalar') return false;
  return operand.kind === 'reference' ? !isOneCell(operand.area) : true;
}

/** How many rows and columns an operand has; a single value is one by one. */
export function sizeOf(operand: Operand): { rows: number; columns: number } {
  if (operand.kind === 'scalar') return { rows: 1, columns: 1 };
  if (operand.kind === 'grid') {
    return { rows: operand.rows.length, columns: operand.rows[0]?.length ?? 0 };
  }
  return { rows: rowCount(operand.area), columns: columnCount(operand.area) };
}
