import type { Argument } from '../argument';
import { isError, raise, toNumber } from '../coerce';
import { Fault } from '../formulaError';
import { scalar } from '../operand';
import {
  MANY,
  scalarFunction,
  wholeFunction,
  type FunctionDefinition,
  type FunctionTable,
} from './definition';
import { numbersIn, total } from './numbers';

function ofOne(rule: (value: number) => number): FunctionDefinition {
  return scalarFunction(1, 1, ([value = null]) => finite(rule(toNumber(value))));
}

function ofTwo(rule: (a: number, b: number) => number): FunctionDefinition {
  return scalarFunction(2, 2, ([a = null, b = null]) => finite(rule(toNumber(a), toNumber(b))));
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new Fault('#NUM!');
  return value;
}

/** Rounds at a decimal place, halves away from zero, judged on 15 digits as people see them. */
function roundAt(value: number, digits: number, how: 'near' | 'up' | 'down'): number {
  const places = Math.trunc(digits);
  const size = Math.abs(value);
  const shifted = Number(`${size.toPrecision(15)}e0`) * 10 ** places;
  const scaled = Number(shifted.toPrecision(15));
  const whole =
    how === 'near' ? Math.floor(scaled + 0.5) : how === 'up' ? Math.ceil(scaled) : Math.floor(scaled);
  return Math.sign(value) * Number((whole / 10 ** places).toPrecision(15));
}

function sumProduct(args: readonly Argument[]): number {
  const blocks = args.map((arg) => arg.rows());
  const [first] = blocks;
  const height = first?.length ?? 0;
  const width = first?.[0]?.length ?? 0;
  if (blocks.some((block) => block.length !== height || (block[0]?.length ?? 0) !== width)) {
    throw new Fault('#VALUE!');
  }
  const products: number[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      let product = 1;
      for (const block of blocks) {
        const value = block[row]?.[column] ?? null;
        if (isError(value)) raise(value);
        product *= typeof value === 'number' ? value : 0;
      }
      products.push(product);
    }
  }
  return total(products);
}

export const math: FunctionTable = {
  SUM: wholeFunction(1, MANY, (args) => scalar(total(numbersIn(args)))),
  PRODUCT: wholeFunction(1, MANY, (args) => scalar(numbersIn(args).reduce((all, n) => all * n, 1))),
  SUMPRODUCT: wholeFunction(1, MANY, (args) => scalar(sumProduct(args))),
  ABS: ofOne(Math.abs),
  INT: ofOne(Math.floor),
  SIGN: ofOne(Math.sign),
  SQRT: ofOne(Math.sqrt),
  POWER: ofTwo((a, b) => a ** b),
  MOD: ofTwo((a, b) => {
    if (b === 0) throw new Fault('#DIV/0!');
    return a - b * Math.floor(a / b);
  }),
  QUOTIENT: ofTwo((a, b) => {
    if (b === 0) throw new Fault('#DIV/0!');
    return Math.trunc(a / b);
  }),
  TRUNC: scalarFunction(1, 2, ([a = null, b = null]) => roundAt(toNumber(a), toNumber(b), 'down')),
  ROUND: ofTwo((a, b) => roundAt(a, b, 'near')),
  ROUNDUP: ofTwo((a, b) => roundAt(a, b, 'up')),
  ROUNDDOWN: ofTwo((a, b) => roundAt(a, b, 'down')),
  CEILING: ofTwo((a, b) => (b === 0 ? 0 : Math.ceil(a / b) * b)),
  FLOOR: ofTwo((a, b) => {
    if (b === 0) throw new Fault('#DIV/0!');
    return Math.floor(a / b) * b;
  }),
};
