import type { CellError } from '../../../workbook/document';

/** How the binary formats number error values. */
const names: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** The error value of that number; `#VALUE!` for a number that none has. */
export function errorValue(code: number): CellError {
  return { error: names[code] ?? '#VALUE!' };
}
