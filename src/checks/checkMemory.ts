import { readUnits } from '../plan/unit/readUnits';
import type { CheckInput } from './check';
import { noRowsKnown, placesOf, type KnownRows } from './knownRows';
import { perText } from './perText';

/**
 * What one run of the checks leaves for the next one: a row whose object is the same is not judged again, as
 * long as all else that rows are judged on is the same too. It changes what a run costs and never what it says.
 */
export class CheckMemory {
  #ground: Ground | null = null;
  #known: KnownRows | null = null;

  /** What is known of rows judged on the same ground; nothing where the ground is another one. */
  knownRows(input: CheckInput): KnownRows {
    const ground = groundOf(input);
    if (this.#known && this.#ground && isSame(this.#ground, ground)) return this.#known;
    this.#ground = ground;
    const units = perText((cell) => readUnits(cell, input.registry));
    this.#known = noRowsKnown(input.snapshot, { ...input, units });
    return this.#known;
  }
}

/** All that the checks of rows know besides the row. */
interface Ground {
  readonly registry: CheckInput['registry'];
  readonly original: CheckInput['original'];
  readonly rest: string;
}

function groundOf(input: CheckInput): Ground {
  const { snapshot, registry, original, asOf, decisionYear } = input;
  const { kind, date1904 } = snapshot;
  const rest = JSON.stringify([kind, date1904, asOf, decisionYear, [...placesOf(snapshot).values()]]);
  return { registry, original, rest };
}

const isSame = (one: Ground, other: Ground): boolean =>
  one.registry === other.registry && one.original === other.original && one.rest === other.rest;
