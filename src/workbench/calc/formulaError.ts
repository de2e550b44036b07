/** A formula that cannot be read; Excel refuses to enter it. */
export class FormulaSyntaxError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FormulaSyntaxError';
  }
}

/** An error value on its way out of a calculation; what the cell shows is `error`. */
export class Fault extends Error {
  readonly error: string;

  constructor(error: ErrorName) {
    super(error);
    this.name = 'Fault';
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
