import fc from 'fast-check';
import { fingerprint } from '../../../src/workbook/carrier/fingerprint';
import { anyLetter } from '../../anyLetter';

/** FNV-1a as it is published, in whole numbers of 64 bits. */
function asPublished(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

describe('the fingerprint', () => {
  // The published test vectors of FNV-1a, 64 bits.
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %p is %s', (text, expected) => {
    expect(fingerprint(text)).toBe(expected);
  });

  test('of any text is the published one', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 200 }), (text) => {
        expect(fingerprint(text)).toBe(asPublished(text));
      }),
    );
  });
});
