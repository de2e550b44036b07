import { Refusal } from '../model/refusal';
import { isApiObject, type ApiObject } from './apiObject';

/** The arguments of one call, objects resolved; what has the wrong shape is `InvalidArgument`. */
export class Arguments {
  readonly #values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.#values = values;
  }

  at(place: number): unknown {
    return this.#values[place];
  }

  /** True where the argument was left out. */
  missing(place: number): boolean {
    const value = this.#values[place];
    return value === undefined || value === null;
  }

  text(place: number): string {
    const value = this.#values[place];
    if (typeof value !== 'string') throw wrong(place, 'a text');
    return value;
  }

  optionalText(place: number): string | undefined {
    return this.missing(place) ? undefined : this.text(place);
  }

  integer(place: number, absent?: number): number {
    const value = this.#values[place] ?? absent;
    if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(place, 'a whole number');
    return value;
  }

  flag(place: number, absent: boolean): boolean {
    const value = this.#values[place] ?? absent;
    if (typeof value !== 'boolean') throw wrong(place, 'true or false');
    return value;
  }

  object(place: number): ApiObject | null {
    const value = this.#values[place];
    return isApiObject(value) ? value : null;
  }

  record(place: number): Readonly<Record<string, unknown>> {
    return asRecord(this.#values[place] ?? {});
  }
}

function wrong(place: number, wanted: string): Refusal {
  return new Refusal('InvalidArgument', `Argument ${place + 1} is not ${wanted}.`);
}

/** @throws Refusal `InvalidArgument` where the value is no plain object */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal('InvalidArgument', 'An object is expected.');
  }
  return value as Readonly<Record<string, unknown>>;
}

/** @throws Refusal where the value is no text */
export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new Refusal('InvalidArgument', 'A text is expected.');
  return value;
}

/** @throws Refusal where the value is neither true nor false */
export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Refusal('InvalidArgument', 'True or false is expected.');
  return value;
}

/** @throws Refusal where the value is no finite number */
export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new Refusal('InvalidArgument', 'A number is expected.');
  }
  return value;
}

/** One of the words, whatever its first letter's case; the library writes enumerations in either. */
export function asOneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => typeof value === 'string' && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new Refusal('InvalidArgument', `Not one of ${words.join(', ')}.`);
  return found;
}
