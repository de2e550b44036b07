import fc from 'fast-check';

/** Code points that are half a letter and stand for none. */
const HALVES = { from: 0xd800, count: 0x800 };
const LAST = 0x10ffff;

/**
 * Any character of Unicode, as a unit for `fc.string`: what its own unit `binary` gives. That one first makes a
 * table of all 1,112,064 of them, which takes seconds in each file of tests.
 */
export const anyLetter: fc.Arbitrary<string> = fc.integer({ min: 0, max: LAST - HALVES.count }).map(
  (place) => String.fromCodePoint(place < HALVES.from ? place : place + HALVES.count),
  (letter) => {
    const point = typeof letter === 'string' ? letter.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== letter) throw new Error('Not one character.');
    if (point < HALVES.from) return point;
    if (point < HALVES.from + HALVES.count) throw new Error('Half a letter.');
    return point - HALVES.count;
  },
);
