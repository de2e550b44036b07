import type { CellValue } from '../../../workbook/document';
import type { Argument, Surroundings } from '../argument';
import { single } from '../argument';
import { compare, isError, toBoolean, toNumber } from '../coerce';
import { Fault } from '../formulaError';
import { isMany, scalar, type Operand } from '../operand';
import { lift } from '../lift';
import { MANY, scalarFunction, wholeFunction, type FunctionTable } from './definition';

/** Blocks are answered cell by cell; a single condition leaves the other branch alone. */
function choose(args: readonly Argument[], around: Surroundings): Operand {
  const [condition, then, otherwise] = args;
  if (condition === undefined) throw new Fault('#VALUE!');
  const asked = condition.operand();
  if (isMany(asked) && asked.kind === 'grid') {
    const branches = [asked, branch(then, true), branch(otherwise, false)];
    return lift(branches, around, ([value = null, yes = null, no = null]) => {
      if (isError(value)) return value;
      return toBoolean(value) ? yes : no;
    });
  }
  const value = single(asked, around);
  if (isError(value)) return scalar(value);
  return toBoolean(value) ? branch(then, true) : branch(otherwise, false);
}

function branch(arg: Argument | undefined, absent: boolean): Operand {
  if (arg === undefined) return scalar(absent);
  return arg.missing ? scalar(0) : arg.operand();
}

function truths(args: readonly Argument[]): boolean[] {
  const found: boolean[] = [];
  for (const arg of args) {
    const direct = arg.operand().kind === 'scalar';
    for (const value of arg.flat()) {
      if (isError(value)) throw new Fault(value.error as '#N/A');
      if (direct) found.push(toBoolean(value));
      else if (typeof value === 'boolean' || typeof value === 'number') found.push(toBoolean(value));
    }
  }
  if (found.length === 0) throw new Fault('#VALUE!');
  return found;
}

function instead(when: (value: CellValue) => boolean) {
  return (args: readonly Argument[], around: Surroundings): Operand => {
    const [arg, replacement] = args;
    if (arg === undefined) throw new Fault('#VALUE!');
    const operand = arg.operand();
    const other = (): CellValue => (replacement?.missing === false ? replacement.scalar() : 0);
    if (operand.kind === 'grid') {
      return lift([operand], around, ([value = null]) => (when(value) ? other() : value));
    }
    const value = single(operand, around);
    if (!when(value)) return operand;
    return replacement === undefined || replacement.missing ? scalar(0) : replacement.operand();
  };
}

export const logical: FunctionTable = {
  TRUE: scalarFunction(0, 0, () => true),
  FALSE: scalarFunction(0, 0, () => false),
  NOT: scalarFunction(1, 1, ([value = null]) => !toBoolean(value)),
  AND: wholeFunction(1, MANY, (args) => scalar(truths(args).every(Boolean))),
  OR: wholeFunction(1, MANY, (args) => scalar(truths(args).some(Boolean))),
  XOR: wholeFunction(1, MANY, (args) => scalar(truths(args).filter(Boolean).length % 2 === 1)),
  IF: wholeFunction(2, 3, choose),
  IFERROR: wholeFunction(2, 2, instead(isError)),
  IFNA: wholeFunction(
    2,
    2,
    instead((value) => isError(value) && value.error === '#N/A'),
  ),
  IFS: wholeFunction(2, MANY, (args) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      if (toBoolean(args[at]?.sound() ?? null)) return args[at + 1]?.operand() ?? scalar(null);
    }
    throw new Fault('#N/A');
  }),
  SWITCH: wholeFunction(3, MANY, (args) => {
    const value = args[0]?.sound() ?? null;
    let at = 1;
    for (; at + 1 < args.length; at += 2) {
      if (compare(args[at]?.sound() ?? null, value) === 0) return args[at + 1]?.operand() ?? scalar(null);
    }
    const fallback = args[at];
    if (fallback === undefined) throw new Fault('#N/A');
    return fallback.operand();
  }),
  CHOOSE: wholeFunction(2, MANY, (args) => {
    const chosen = args[Math.trunc(toNumber(args[0]?.sound() ?? null))];
    if (chosen === undefined || chosen === args[0]) throw new Fault('#VALUE!');
    return chosen.operand();
  }),
};
