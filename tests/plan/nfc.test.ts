import fc from 'fast-check';
import { toNfc } from '../../src/plan/nfc';

const marks = [
  ...['\u0300', '\u0301', '\u0302', '\u0303', '\u0309', '\u0323', '\u031b', '\u0306', '\u0327', '\u0328'],
  // Classes 1, 7, 8, 9, 129, 220, 240, one that is two, and some that never move.
  ...[
    '\u0334',
    '\u093c',
    '\u3099',
    '\u094d',
    '\u0f71',
    '\u0f73',
    '\u0345',
    '\u0344',
    '\u20dd',
    '\u0903',
    '\u034f',
  ],
];
const run = fc.string({ unit: fc.constantFrom(...marks), minLength: 25, maxLength: 120 });
const letters = fc.string({
  unit: fc.constantFrom('a', 'ệ', 'o', 'Đ', ' ', '1', '\u1100', '\u1161'),
  maxLength: 4,
});

describe('toNfc', () => {
  it('gives what Unicode gives, however many marks stand on a letter', () => {
    const text = fc.array(fc.tuple(letters, run), { maxLength: 4 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(toNfc(each)).toBe(each.normalize('NFC'));
      }),
      { seed: 31, numRuns: 300 },
    );
  });

  it('answers a million marks out of order', () => {
    const text = `Quý ${'\u0301\u0323'.repeat(500_000)} II`;
    expect(toNfc(text)).toBe(`Quý ${'\u0323'.repeat(500_000)}${'\u0301'.repeat(500_000)} II`);
  });
});
