import type { CellValue } from '../../../workbook/document';
import type { Argument } from '../argument';
import { isError, raise, toNumber } from '../coerce';
import { Fault } from '../formulaError';
import { scalar } from '../operand';
import { readCriterion } from './criterion';
import { MANY, wholeFunction, type FunctionDefinition, type FunctionTable } from './definition';
import { numbersIn, total, valuesIn } from './numbers';

function ofNumbers(rule: (numbers: readonly number[]) => number): FunctionDefinition {
  return wholeFunction(1, MANY, (args) => scalar(rule(numbersIn(args))));
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Fault('#DIV/0!');
  return total(numbers) / numbers.length;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (b > a ? b : a), numbers[0] ?? 0);
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => (b < a ? b : a), numbers[0] ?? 0);
}

function ranked(rule: (sorted: readonly number[], place: number) => number | undefined): FunctionDefinition {
  return wholeFunction(2, 2, (args) => {
    const sorted = numbersIn(args.slice(0, 1)).sort((a, b) => a - b);
    const found = rule(sorted, Math.ceil(toNumber(args[1]?.sound() ?? null)));
    if (found === undefined) throw new Fault('#NUM!');
    return scalar(found);
  });
}

/** The places, in reading order, where every criterion of the pairs holds. */
function placesWhere(pairs: readonly Argument[]): number[] {
  const first = pairs[0]?.rows() ?? [];
  const size = first.length * (first[0]?.length ?? 0);
  let places = Array.from({ length: size }, (_, i) => i);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const rows = pairs[at]?.rows() ?? [];
    if (rows.length !== first.length || rows[0]?.length !== first[0]?.length) throw new Fault('#VALUE!');
    const values = rows.flat();
    const criterion = readCriterion(pairs[at + 1]?.scalar() ?? null);
    places = places.filter((place) => criterion(values[place] ?? null));
  }
  return places;
}

function numbersAt(arg: Argument | undefined, places: readonly number[]): number[] {
  const values = arg?.flat() ?? [];
  return places.flatMap((place) => {
    const value: CellValue = values[place] ?? null;
    if (isError(value)) return raise(value);
    return typeof value === 'number' ? [value] : [];
  });
}

/** SUMIF and AVERAGEIF: the numbers may be missing, and are then the tested cells themselves. */
function ifOne(rule: (numbers: readonly number[]) => number): FunctionDefinition {
  return wholeFunction(2, 3, (args) => {
    const places = placesWhere(args.slice(0, 2));
    return scalar(rule(numbersAt(args[2] ?? args[0], places)));
  });
}

function ifMany(rule: (numbers: readonly number[]) => number): FunctionDefinition {
  return wholeFunction(3, MANY, (args) => {
    return scalar(rule(numbersAt(args[0], placesWhere(args.slice(1)))));
  });
}

export const statistics: FunctionTable = {
  COUNT: wholeFunction(1, MANY, (args) => {
    return scalar(valuesIn(args).filter((value) => typeof value === 'number').length);
  }),
  COUNTA: wholeFunction(1, MANY, (args) => scalar(valuesIn(args).filter((value) => value !== null).length)),
  COUNTBLANK: wholeFunction(1, 1, (args) => {
    return scalar(valuesIn(args).filter((value) => value === null || value === '').length);
  }),
  COUNTIF: wholeFunction(2, 2, (args) => scalar(placesWhere(args).length)),
  COUNTIFS: wholeFunction(2, MANY, (args) => scalar(placesWhere(args).length)),
  SUMIF: ifOne(total),
  SUMIFS: ifMany(total),
  AVERAGEIF: ifOne(mean),
  AVERAGEIFS: ifMany(mean),
  MAXIFS: ifMany(largest),
  MINIFS: ifMany(smallest),
  AVERAGE: ofNumbers(mean),
  MAX: ofNumbers(largest),
  MIN: ofNumbers(smallest),
  MEDIAN: ofNumbers((numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const high = sorted[middle];
    if (high === undefined) throw new Fault('#NUM!');
    return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
  }),
  LARGE: ranked((sorted, place) => sorted[sorted.length - place]),
  SMALL: ranked((sorted, place) => sorted[place - 1]),
};
