import fc from 'fast-check';

/** One harm to a row of bytes. Places are parts of its length. */
type Harm =
  | { readonly kind: 'set'; readonly at: number; readonly value: number }
  | { readonly kind: 'number'; readonly at: number; readonly width: 2 | 4; readonly value: number }
  | { readonly kind: 'cut' | 'remove' | 'twice'; readonly at: number; readonly length: number };

const at = fc.double({ min: 0, max: 1, noNaN: true });
/** Where archives keep their directory: near the end. */
const place = fc.oneof(
  at,
  at.map((part) => 1 - part * part * 0.1),
);

const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ kind: fc.constant('set'), at: place, value: fc.integer({ min: 0, max: 255 }) }),
  fc.record({
    kind: fc.constant('number'),
    at: place,
    width: fc.constantFrom(2, 4),
    value: fc.constantFrom(0, 1, 0x7fff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff),
  }),
  fc.record({
    kind: fc.constantFrom('cut', 'remove', 'twice'),
    at: place,
    length: fc.integer({ min: 1, max: 400 }),
  }),
);

export const byteHarms: fc.Arbitrary<readonly Harm[]> = fc.array(harm, { minLength: 1, maxLength: 5 });

/** The bytes with each harm done in turn; the original stays as it is. */
export function harmBytes(bytes: Uint8Array, harms: readonly Harm[]): Uint8Array {
  return harms.reduce(harmOnce, bytes);
}

function harmOnce(bytes: Uint8Array, harm: Harm): Uint8Array {
  const start = Math.min(bytes.length, Math.floor(harm.at * bytes.length));
  switch (harm.kind) {
    case 'set':
      return withBytes(bytes, start, [harm.value]);
    case 'number':
      return withBytes(
        bytes,
        start,
        [0, 8, 16, 24].slice(0, harm.width).map((shift) => (harm.value >>> shift) & 255),
      );
    case 'cut':
      return bytes.slice(0, start);
    case 'remove':
      return joined(bytes.subarray(0, start), bytes.subarray(start + harm.length));
    case 'twice':
      return joined(bytes.subarray(0, start + harm.length), bytes.subarray(start));
  }
}

function withBytes(bytes: Uint8Array, start: number, values: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  values.forEach((value, index) => {
    if (start + index < copy.length) copy[start + index] = value;
  });
  return copy;
}

function joined(one: Uint8Array, two: Uint8Array): Uint8Array {
  const all = new Uint8Array(one.length + two.length);
  all.set(one);
  all.set(two, one.length);
  return all;
}
