import { fingerprint } from '../../../src/workbook/carrier/fingerprint';

describe('the fingerprint', () => {
  // The published test vectors of FNV-1a, 64 bits.
  test.each([
    ['', 'cbf29ce484222325'],
    ['a', 'af63dc4c8601ec8c'],
    ['foobar', '85944171f73967e8'],
  ])('of %p is %s', (text, expected) => {
    expect(fingerprint(text)).toBe(expected);
  });
});
