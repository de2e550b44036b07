import type { CellValue } from '../../../workbook/document';
import type { Argument, Surroundings } from '../argument';
import { isError, raise } from '../coerce';
import { Fault } from '../formulaError';
import { scalar } from '../operand';
import { MANY, wholeFunction, type FunctionTable } from './definition';

/** The values of the areas' rows that are seen, other subtotals left out. Hidden rows are those of filters and of people alike. */
function seen(args: readonly Argument[], around: Surroundings): CellValue[] {
  return args.flatMap((arg) => {
    const { sheet, area } = arg.reference();
    const values: CellValue[] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (around.source.isRowHidden(sheet, row)) continue;
      for (let column = area.left; column <= area.right; column += 1) {
        const formula = around.source.cell(sheet, row, column)?.formula ?? '';
        if (!/^=SUBTOTAL\(/i.test(formula)) values.push(around.value(sheet, row, column));
      }
    }
    return values;
  });
}

function numbers(values: readonly CellValue[]): number[] {
  const error = values.find(isError);
  if (error !== undefined) raise(error);
  return values.filter((value) => typeof value === 'number');
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const RULES: Readonly<Record<number, (values: readonly CellValue[]) => number>> = {
  1: (values) => {
    const given = numbers(values);
    if (given.length === 0) throw new Fault('#DIV/0!');
    return sum(given) / given.length;
  },
  2: (values) => values.filter((value) => typeof value === 'number').length,
  3: (values) => values.filter((value) => value !== null).length,
  4: (values) => Math.max(0, ...numbers(values)),
  5: (values) => (numbers(values).length === 0 ? 0 : Math.min(...numbers(values))),
  6: (values) => numbers(values).reduce((all, each) => all * each, 1),
  9: (values) => sum(numbers(values)),
};

/** `SUBTOTAL`; 101 and up leave out hidden rows as 1 and up do here, where hiding by hand is told apart by Excel alone. */
export const subtotal: FunctionTable = {
  SUBTOTAL: wholeFunction(2, MANY, ([kind, ...areas], around) => {
    const rule = RULES[Number(kind?.sound()) % 100];
    if (rule === undefined) throw new Fault('#VALUE!');
    return scalar(rule(seen(areas, around)));
  }),
};
