import fc from 'fast-check';
import { bundledRecords, bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { readUnits } from '../../../src/plan/unit/readUnits';
import { anyLetter } from '../../anyLetter';

const settings = { seed: 2024, numRuns: 150 };

const names = bundledRecords.filter(({ kind }) => kind !== 'group').map(({ name }) => name);
const scraps = [
  ' ',
  ', ',
  '; ',
  ' và ',
  '\n',
  ' - ',
  ' (',
  ') ',
  '. ',
  ': ',
  'các ',
  'Các Cục: ',
  'nt',
  '1. ',
  '\u00a0',
  '\u0301',
  '\ud800',
  'Cục ',
  'đơn vị liên quan',
  'Sở',
  '&',
  '…',
  '\u200b',
];
const cells = fc.oneof(
  fc.string({ unit: anyLetter }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...names, ...scraps),
        fc.constantFrom(...names).map((name) => name.normalize('NFD')),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

test('parts stand in order, do not overlap, and are written as their stretch of the cell', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      let last = 0;
      for (const { start, end, written } of readUnits(cell, bundledRegistry)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(cell.slice(start, end).normalize('NFC').replace(/\s+/gu, ' ')).toBe(written);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(cell.length);
    }),
    settings,
  );
});

test('only exact, variant and misspelt parts name a unit; a misspelling has one suggestion, which is that unit', () => {
  fc.assert(
    fc.property(cells, (cell) => {
      for (const { kind, unit, name, suggestions } of readUnits(cell, bundledRegistry)) {
        const named = kind === 'exact' || kind === 'variant' || kind === 'misspelt';
        expect(unit !== null && name === bundledRegistry.byId(unit)?.name).toBe(named);
        if (kind === 'misspelt') expect(suggestions.map((each) => each.unit)).toEqual([unit]);
        if (kind === 'exact' || kind === 'variant' || kind === 'group') expect(suggestions).toEqual([]);
      }
    }),
    settings,
  );
});

test('official names are told apart whatever stands between them', () => {
  const list = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 6 });
  const joint = fc.constantFrom(', ', '; ', ' và ', '\n', ' & ', ' - ', '/', ' cùng ');
  fc.assert(
    fc.property(list, joint, (wanted, between) => {
      const parts = readUnits(wanted.join(between), bundledRegistry);
      expect(parts.map(({ kind, name }) => [kind, name])).toEqual(wanted.map((name) => ['exact', name]));
    }),
    settings,
  );
});

test('one letter dropped, doubled or swapped never makes a name exact, nor surely another one', () => {
  const letter = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(),
    way: fc.constantFrom('drop', 'double', 'swap'),
  });
  fc.assert(
    fc.property(letter, ({ name, at, way }) => {
      const letters = [...name];
      const place = at % (letters.length - 1);
      const [here = '', next = ''] = [letters[place], letters[place + 1]];
      fc.pre(/\p{L}/u.test(here) && /\p{L}/u.test(next) && here.toLowerCase() !== next.toLowerCase());
      if (way === 'drop') letters.splice(place, 1);
      else if (way === 'double') letters.splice(place, 0, here);
      else letters.splice(place, 2, next, here);
      const [part, ...others] = readUnits(letters.join(''), bundledRegistry);
      expect(others).toEqual([]);
      expect(part?.kind).toMatch(/^(?:misspelt|unknown)$/);
      if (part?.kind === 'misspelt') expect(part.name).toBe(name);
    }),
    { ...settings, numRuns: 400 },
  );
});

describe('a cell of sixty thousand letters is answered', () => {
  test.each([
    'Cục ',
    'các ',
    'UBND tỉnh ',
    'thông thông ',
    'Sở X (',
    'Cục Viễn thông, ',
    'chủ trì ',
    '1. ',
    'a',
    '\u0301',
    'Các Cục, ',
  ])('%j over and over', (scrap) => {
    const cell = scrap.repeat(Math.ceil(60_000 / scrap.length));
    const parts = readUnits(cell, bundledRegistry);
    expect(parts.every(({ end }) => end <= cell.length)).toBe(true);
  });
});
