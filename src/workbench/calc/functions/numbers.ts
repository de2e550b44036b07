import type { CellValue } from '../../../workbook/document';
import type { Argument } from '../argument';
import { isError, raise, toNumber } from '../coerce';

/**
 * The numbers of SUM and its kin: in areas and blocks only what is a number, given directly also texts
 * that read as one and booleans.
 * @throws Fault the first error met
 */
export function numbersIn(args: readonly Argument[]): number[] {
  const numbers: number[] = [];
  for (const arg of args) {
    const operand = arg.operand();
    if (operand.kind === 'scalar') {
      if (!arg.missing) numbers.push(toNumber(operand.value));
      continue;
    }
    for (const row of arg.rows()) {
      for (const value of row) {
        if (typeof value === 'number') numbers.push(value);
        else if (isError(value)) raise(value);
      }
    }
  }
  return numbers;
}

/** Adds so that tenths come out as people expect: rounded to 15 digits. */
export function total(numbers: readonly number[]): number {
  const sum = numbers.reduce((all, number) => all + number, 0);
  return Number(sum.toPrecision(15));
}

/** All values of the arguments in one row; what is missing is left out. */
export function valuesIn(args: readonly Argument[]): CellValue[] {
  return args.flatMap((arg) => (arg.missing ? [] : arg.flat()));
}
