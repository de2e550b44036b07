import fc from 'fast-check';
import { fingerprint } from '../../src/checks/fingerprint';

test('the same words give the same name in every run', () => {
  expect(fingerprint(['unit.misspelt', 'NhiemVu', 'A.I.1', null, 'lead', 'Cục Viễn thôn'])).toBe(
    fingerprint(['unit.misspelt', 'NhiemVu', 'A.I.1', null, 'lead', 'Cục Viễn thôn']),
  );
  expect(fingerprint([])).toMatch(/^[0-9a-f]{16}$/);
});

test('other words give another one', () => {
  const words = fc.array(fc.option(fc.string({ maxLength: 4 })), { maxLength: 4 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
    { seed: 20240601, numRuns: 1000 },
  );
});

test.each([
  [['a', 'b'], ['ab']],
  [
    ['a', null],
    ['a', ''],
  ],
  [
    ['a', 'null'],
    ['a', null],
  ],
])('%j and %j are told apart', (one, other) => expect(fingerprint(one)).not.toBe(fingerprint(other)));
