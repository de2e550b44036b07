/** What is wrong with a value at a place, one line each; none where it has the shape. */
export type Shape = (value: unknown, place: string) => readonly string[];

const when = (holds: boolean, place: string, expected: string, value: unknown): readonly string[] =>
  holds ? [] : [`${place}: expected ${expected}, got ${JSON.stringify(value)?.slice(0, 80)}`];

const shape =
  (expected: string, holds: (value: unknown) => boolean): Shape =>
  (value, place) =>
    when(holds(value), place, expected, value);

export const text = shape('a text', (value) => typeof value === 'string');
export const filledText = shape(
  'a text that says something',
  (value) => typeof value === 'string' && value.trim() !== '',
);
export const flag = shape('true or false', (value) => typeof value === 'boolean');
export const count = shape('a whole number', (value) => Number.isInteger(value) && (value as number) >= 0);
export const absent = shape('null', (value) => value === null);
/** A text, a number, a truth value or null: what a cell can hold. */
export const cellValue = shape(
  'a cell value',
  (value) => value === null || ['string', 'number', 'boolean'].includes(typeof value),
);

/** A day of the calendar that exists, written `YYYY-MM-DD`. */
export const day = shape('a day', (value) => {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
});

/** A sentence as a person sees it: no placeholder left open, no code in place of words. */
export const sentence = shape(
  'a sentence',
  (value) => typeof value === 'string' && /\s/.test(value.trim()) && !/\bundefined\b|\[object /.test(value),
);

export const oneOf = (...values: readonly string[]): Shape =>
  shape(`one of ${values.join(', ')}`, (value) => values.includes(value as string));

export const orNull =
  (inner: Shape): Shape =>
  (value, place) =>
    value === null ? [] : inner(value, place);

export const listOf =
  (inner: Shape): Shape =>
  (value, place) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => inner(item, `${place}[${index}]`))
      : when(false, place, 'a list', value);

/** Exactly these fields; those of the second argument may be left out. */
export const fields =
  (needed: Readonly<Record<string, Shape>>, free: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return when(false, place, 'an object', value);
    const all: Readonly<Record<string, Shape>> = { ...free, ...needed };
    const entries = new Map<string, unknown>(Object.entries(value));
    return [
      ...Object.keys(needed).flatMap((name) => when(entries.has(name), place, `the field ${name}`, value)),
      ...[...entries].flatMap(
        ([name, item]) =>
          all[name]?.(item, `${place}.${name}`) ?? [`${place}: the field ${name} is not in the contract`],
      ),
    ];
  };

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, place) =>
    shapes.flatMap((each) => each(value, place));
