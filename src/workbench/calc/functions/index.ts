import { date } from './date';
import type { FunctionDefinition } from './definition';
import { information } from './information';
import { logical } from './logical';
import { lookup } from './lookup';
import { math } from './math';
import { statistics } from './statistics';
import { subtotal } from './subtotal';
import { text } from './text';

const known = new Map<string, FunctionDefinition>(
  [date, information, logical, lookup, math, statistics, subtotal, text].flatMap((table) =>
    Object.entries(table),
  ),
);

/** The function of that name in capitals; undefined where the stand-in has none, which a cell shows as `#NAME?`. */
export function findFunction(name: string): FunctionDefinition | undefined {
  return known.get(name);
}
