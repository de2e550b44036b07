import fc from 'fast-check';
import { catalogue } from '../../../src/i18n/catalogue';
import type { Deadline } from '../../../src/plan/deadline/deadline';
import { readDeadline } from '../../../src/plan/deadline/readDeadline';
import { readPeriod } from '../../../src/plan/period/readPeriod';
import { caseRows } from './caseRows';
import { expressions, habits } from './expressions';
import { anyLetter } from '../../anyLetter';

const seed = 20_250_630;
const meaning = ({ kind, lastDay, rule, sure }: Deadline): object => ({ kind, lastDay, rule, sure });
const written = caseRows('deadlines.tsv').map((row) => row.expression ?? '');

/** Promises of any reading at all. */
function keepsItsPromises(text: string): void {
  const reading = readDeadline(text, { asOf: '2026-05-04' });
  expect(reading.text).toBe(text.normalize('NFC'));
  expect(reading.why.length).toBeGreaterThan(0);
  const codes = [reading, ...(reading.parts ?? [])].flatMap(({ why }) => why.map(({ code }) => code));
  expect(codes.filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
  if (reading.kind !== 'by' && reading.kind !== 'before') expect(reading.lastDay).toBeNull();
  if ((reading.kind === 'by' || reading.kind === 'before') && reading.sure)
    expect(reading.lastDay).not.toBeNull();
  expect(reading.rule !== null).toBe(reading.kind === 'recurring');
  expect(reading.parts !== null).toBe(reading.kind === 'several');
  if (reading.nextDay !== null) expect(reading.nextDay >= '2026-05-04').toBe(true);
}

test('a well-formed date reads as the day that a naive count gives', () => {
  fc.assert(
    fc.property(expressions, ({ text, kind, lastDay }) => {
      expect(meaning(readDeadline(text))).toEqual({ kind, lastDay, rule: null, sure: true });
    }),
    { seed, numRuns: 600 },
  );
});

describe('typing habits do not change what a date means', () => {
  test.each(habits)('%s', (_, habit) => {
    fc.assert(
      fc.property(expressions, ({ text }) => {
        expect(meaning(readDeadline(habit(text)))).toEqual(meaning(readDeadline(text)));
      }),
      { seed, numRuns: 120 },
    );
  });
});

describe('typing habits do not change what a real expression means', () => {
  const harmless = habits.filter(([name]) => /capitals|small|decomposed|no-break|spaces at|byte/.test(name));
  test.each(harmless)('%s', (_, habit) => {
    const plain = written.filter((text) => !/[lIO]|…|Dec|Jun|NQ71|[\d)]\n/.test(text));
    const changed = plain.filter((text) => {
      const [before, after] = [readDeadline(text), readDeadline(habit(text))];
      return JSON.stringify(meaning(before)) !== JSON.stringify(meaning(after));
    });
    expect(plain.length).toBeGreaterThan(150);
    expect(changed).toEqual([]);
  });
});

test('any text at all is answered', () => {
  const pieces = fc.constantFrom(
    ...'quý tháng năm ngày trước đến từ hằng / - . , ; : ( ) 2025 12 30 31 06 IV II … \n \u00a0 và 6 tháng đầu'.split(
      ' ',
    ),
  );
  const anything = fc.oneof(
    fc.string({ unit: anyLetter }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 })).map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(fc.property(anything, keepsItsPromises), { seed, numRuns: 1500 });
});

test('a real expression with a character changed, lost or added is answered', () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...written),
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    )
    .map(([text, at, drop, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + drop);
    });
  fc.assert(fc.property(mutated, keepsItsPromises), { seed, numRuns: 1500 });
});

test.each(written)('the reading of %j keeps its promises', (text) => {
  keepsItsPromises(text);
});

describe('a line of 200,000 characters is answered', () => {
  test.each([
    ['digits', '1'],
    ['slashes', '1/'],
    ['dates', '30/6/2025; '],
    ['brackets', '('],
    ['quarters', 'quý II, '],
    ['spaces', ' '],
    ['combining marks', '\u0301'],
    ['dots', '.'],
    ['words of time', 'trước đến hết '],
    ['line breaks', '\n'],
    ['old letters', 'Thöôøng '],
  ])('%s', (_, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    expect(readDeadline(text).sure && readDeadline(text).lastDay !== null).toBe(false);
    expect(readPeriod(text).text).toBe(text.normalize('NFC'));
  });
});
