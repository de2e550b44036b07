/** A formula that cannot be read; Excel refuses to enter it. */
export class FormulaSyntaxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FormulaSyntaxError';
  }
}

/**
 * An error value on its way out of a calculation; what the cell shows is `error`. It is no Error of the
 * language: a workbook throws many thousands, and none of them needs the stack.
 */
export class Fault {
  readonly error: ErrorName;

  constructor(error: ErrorName) {
    this.error = error;
  }
}

export type ErrorName = '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!' | '#SPILL!';

export const ERROR_NAMES: readonly ErrorName[] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
];
