import { readFileSync } from 'node:fs';
import { bundledRecords, bundledRegistry } from '../../../src/plan/unit/bundledRegistry';
import { isValidOn } from '../../../src/plan/unit/isValidOn';

interface Source {
  readonly units: readonly {
    id?: string;
    name: string;
    abbreviations: string[];
    validTo: string | null;
    certainty: string;
  }[];
  readonly decree48: { readonly units: readonly { name: string; certainty: string }[] };
}

const source = JSON.parse(readFileSync('tests/cases/units.json', 'utf8')) as Source;

test('every unit of the sources is bundled, with its abbreviations, end and certainty', () => {
  for (const { id, name, abbreviations, validTo, certainty } of source.units) {
    const record = bundledRecords.find((each) => each.name === name);
    expect(record).toMatchObject({ abbreviations, validTo, certainty });
    if (id !== undefined) expect(record?.id).toBe(id);
  }
});

test('every unit that the decree lists is a unit of the ministry, with its certainty', () => {
  expect(source.decree48.units).toHaveLength(26);
  const listed = source.decree48.units.map(({ name }) =>
    bundledRecords.find((record) => record.name === name),
  );
  expect(listed.filter((record) => record?.kind !== 'ministry-unit')).toEqual([]);
  expect(listed.filter((record) => record?.certainty === 'low').map((record) => record?.name)).toEqual(
    expect.arrayContaining(
      source.decree48.units.filter(({ certainty }) => certainty === 'low').map(({ name }) => name),
    ),
  );
});

test('codes are unique and plain ASCII', () => {
  expect(new Set(bundledRecords.map(({ id }) => id)).size).toBe(bundledRecords.length);
  expect(bundledRecords.filter(({ id }) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
});

test('names and spellings are in NFC', () => {
  const written = bundledRecords.flatMap(({ name, abbreviations, aliases }) => [
    name,
    ...abbreviations,
    ...aliases.map((alias) => alias.written),
  ]);
  expect(written.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
});

test('a unit is valid from its first day to its last one', () => {
  const record = bundledRegistry.byId('cdsqg');
  if (!record) throw new Error('cdsqg is bundled');
  const days = ['2022-07-25', '2022-07-26', '2025-02-28', '2025-03-01'];
  expect(days.map((day) => isValidOn(record, day))).toEqual([false, true, true, false]);
  expect(isValidOn({ validFrom: null, validTo: null }, '1900-01-01')).toBe(true);
});
