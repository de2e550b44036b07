import type { CellValue } from '../../../workbook/document';
import type { Argument, Surroundings } from '../argument';
import type { Operand } from '../operand';

/** A value that is no error. */
export type Sound = string | number | boolean | null;

interface Arity {
  readonly least: number;
  readonly most: number;
}

/** A function of single values; given blocks, it answers a block. Errors come out before it is called. */
export interface ScalarFunction extends Arity {
  readonly kind: 'scalar';
  readonly run: (args: readonly Sound[], around: Surroundings) => CellValue;
}

/** A function that looks at its arguments itself. */
export interface WholeFunction extends Arity {
  readonly kind: 'whole';
  readonly run: (args: readonly Argument[], around: Surroundings) => Operand;
}

export type FunctionDefinition = ScalarFunction | WholeFunction;

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** A function of single values, with the least and the most arguments that it takes. */
export function scalarFunction(least: number, most: number, run: ScalarFunction['run']): ScalarFunction {
  return { kind: 'scalar', least, most, run };
}

/** A function that sees its arguments whole: blocks, areas, what is missing. */
export function wholeFunction(
  least: number,
  most: number,
  run: (args: readonly Argument[], around: Surroundings) => Operand,
): WholeFunction {
  return { kind: 'whole', least, most, run };
}

/** For functions of any number of arguments. */
export const MANY = 255;
