import type { CellValue } from '../../../workbook/document';
import { isError, toNumber } from '../coerce';
import { Fault } from '../formulaError';
import { scalar } from '../operand';
import { lift } from '../lift';
import {
  MANY,
  scalarFunction,
  wholeFunction,
  type FunctionDefinition,
  type FunctionTable,
} from './definition';

function is(test: (value: CellValue) => boolean): FunctionDefinition {
  return wholeFunction(1, 1, (args, around) => {
    const operand = args[0]?.operand() ?? scalar(null);
    return lift([operand], around, ([value = null]) => test(value));
  });
}

export const information: FunctionTable = {
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISNONTEXT: is((value) => typeof value !== 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.error !== '#N/A'),
  ISNA: is((value) => isError(value) && value.error === '#N/A'),
  ISEVEN: scalarFunction(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 === 0),
  ISODD: scalarFunction(1, 1, ([value = null]) => Math.trunc(toNumber(value)) % 2 !== 0),
  N: scalarFunction(1, 1, ([value = null]) => {
    if (typeof value === 'number') return value;
    return value === true ? 1 : 0;
  }),
  NA: wholeFunction(0, 0, () => {
    throw new Fault('#N/A');
  }),
  TYPE: wholeFunction(1, MANY, (args) => {
    const operand = args[0]?.operand() ?? scalar(null);
    if (operand.kind === 'grid') return scalar(64);
    const value = args[0]?.scalar() ?? null;
    if (isError(value)) return scalar(16);
    return scalar(typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1);
  }),
};
