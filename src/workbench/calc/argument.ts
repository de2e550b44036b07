import type { CellValue } from '../../workbook/document';
import type { Area } from '../model/area';
import { isError, raise } from './coerce';
import { Fault } from './formulaError';
import type { Operand } from './operand';
import type { FormulaSource } from './source';

/** The cell a formula stands in, and how far that is from where it was written. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What functions are given beside their arguments. */
export interface Surroundings {
  readonly source: FormulaSource;
  readonly place: Place;
  value(sheet: string, row: number, column: number): CellValue;
  /** Reads the text of an address or name, as INDIRECT does. */
  resolve(text: string): Operand;
}

/** A function's argument: evaluated when it is asked for, and once. */
export class Argument {
  readonly missing: boolean;
  readonly #evaluate: () => Operand;
  readonly #around: Surroundings;
  #operand: Operand | undefined;

  constructor(evaluate: () => Operand, around: Surroundings, missing = false) {
    this.#evaluate = evaluate;
    this.#around = around;
    this.missing = missing;
  }

  operand(): Operand {
    this.#operand ??= this.#evaluate();
    return this.#operand;
  }

  /** One value; of a block its first, of an area the cell in line with the formula. Errors are given as they are. */
  scalar(): CellValue {
    return single(this.operand(), this.#around);
  }

  /** @throws Fault the error that the value is */
  sound(): Exclude<CellValue, { error: string }> {
    const value = this.scalar();
    return isError(value) ? raise(value) : value;
  }

  rows(): readonly (readonly CellValue[])[] {
    return rowsOf(this.operand(), this.#around);
  }

  flat(): readonly CellValue[] {
    return this.rows().flat();
  }

  /** @throws Fault `#VALUE!` where the argument is no address */
  reference(): { readonly sheet: string; readonly area: Area } {
    const operand = this.operand();
    if (operand.kind !== 'reference') throw new Fault('#VALUE!');
    return operand;
  }
}

/** Every value of an operand; whole rows and columns end with the last cell in use. */
export function rowsOf(operand: Operand, around: Surroundings): readonly (readonly CellValue[])[] {
  if (operand.kind === 'scalar') return [[operand.value]];
  if (operand.kind === 'grid') return operand.rows;
  const { sheet, area } = operand;
  const last = lastUsed(area, around.source.usedArea(sheet));
  const rows: CellValue[][] = [];
  for (let row = area.top; row <= last.row; row += 1) {
    const line: CellValue[] = [];
    for (let column = area.left; column <= last.column; column += 1) {
      line.push(around.value(sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Areas of more than a million cells are cut at the last cell in use; others are read whole. */
function lastUsed(area: Area, used: Area | null): { row: number; column: number } {
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (cells < 1_000_000) return { row: area.bottom, column: area.right };
  return {
    row: Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0)),
    column: Math.max(area.left, Math.min(area.right, used?.right ?? 0)),
  };
}

/** One value of an operand: of an area, the cell in the formula's own row or column, else `#VALUE!`. */
export function single(operand: Operand, around: Surroundings): CellValue {
  if (operand.kind === 'scalar') return operand.value;
  if (operand.kind === 'grid') return operand.rows[0]?.[0] ?? null;
  const { sheet, area } = operand;
  const { row, column } = around.place;
  if (area.top === area.bottom && area.left === area.right) return around.value(sheet, area.top, area.left);
  if (area.left === area.right && row >= area.top && row <= area.bottom) {
    return around.value(sheet, row, area.left);
  }
  if (area.top === area.bottom && column >= area.left && column <= area.right) {
    return around.value(sheet, area.top, column);
  }
  return { error: '#VALUE!' };
}
