import { parseIsoDate, type IsoDate } from '../isoDate';
import { bundledRecords } from './bundledRegistry';
import { oneSpaced } from './cell/letterForm';
import { kindOfWords, kindWords } from './kindWords';
import { createRegistry, type UnitRegistry } from './registry';
import type { UnitAlias, UnitRecord, UnitSuccessor } from './unit';
import { unitCode } from './unitCode';

/** A row of the table of units by column; a column that the workbook lacks is absent. */
export type UnitRow = Readonly<Record<string, string>>;

/**
 * The registry that a workbook's table of units states, over the bundled one: a row replaces what its
 * columns say of the unit with its code, and adds the unit where the code is new (a row without a code
 * takes it from its name). Spellings in `aliases` were accepted by a person. What the table does not hold
 * stays: other spellings, misspellings, certainty, sources, and units that have no row. A day that is not
 * `YYYY-MM-DD` is passed over.
 */
export function registryFromRows(rows: readonly UnitRow[]): UnitRegistry {
  const bundled = new Map(bundledRecords.map((record) => [record.id, record]));
  const stated = rows.flatMap((row) => {
    const name = oneSpaced(row.name ?? '');
    const id = (row.unit ?? '').trim() || unitCode(name);
    const known = bundled.get(id);
    return id !== '' && (name !== '' || known) ? [recordOf(id, name, row, known)] : [];
  });
  return createRegistry([...bundledRecords, ...stated]);
}

/**
 * The table's rows for the records, in their order. `aliases` holds what a person accepted and nothing
 * else: a spelling that stood there from the start would read as accepted and never be reported.
 */
export function rowsOfRegistry(records: readonly UnitRecord[]): Record<string, string>[] {
  return records.map((record) => ({
    unit: record.id,
    name: record.name,
    short: record.abbreviations.join('; '),
    aliases: record.aliases.flatMap(({ kind, written }) => (kind === 'accepted' ? [written] : [])).join('; '),
    kind: kindWords[record.kind],
    from: record.validFrom ?? '',
    to: record.validTo ?? '',
    successors: record.successors.map(({ name }) => name).join('; '),
    email: record.email,
  }));
}

function recordOf(id: string, name: string, row: UnitRow, known: UnitRecord | undefined): UnitRecord {
  const official = name === '' ? (known?.name ?? id) : name;
  const { short, successors, email } = row;
  return {
    id,
    name: official,
    abbreviations: short === undefined ? (known?.abbreviations ?? []) : listOf(short),
    aliases: aliasesOf(official, listOf(row.aliases ?? ''), known),
    kind: kindOfWords(row.kind ?? '') ?? known?.kind ?? 'agency',
    parent: known?.parent ?? null,
    validFrom: dayOf(row.from, known?.validFrom ?? null),
    validTo: dayOf(row.to, known?.validTo ?? null),
    successors:
      successors === undefined ? (known?.successors ?? []) : successorsOf(listOf(successors), known),
    email: email === undefined ? (known?.email ?? '') : email.trim(),
    certainty: known?.certainty ?? 'high',
    sources: known?.sources ?? [],
  };
}

function aliasesOf(
  official: string,
  accepted: readonly string[],
  known: UnitRecord | undefined,
): UnitAlias[] {
  const former = known && known.name !== official ? [{ written: known.name, kind: 'variant' as const }] : [];
  return [
    ...accepted
      .filter((written) => written !== official)
      .map((written) => ({ written, kind: 'accepted' as const })),
    ...(known?.aliases ?? []).filter(({ written }) => !accepted.includes(written)),
    ...former,
  ];
}

function successorsOf(names: readonly string[], known: UnitRecord | undefined): UnitSuccessor[] {
  return names.map(
    (name) =>
      known?.successors.find((successor) => successor.name === name) ?? {
        name,
        from: null,
        certainty: 'medium',
      },
  );
}

/** An emptied cell says that there is no such day. */
function dayOf(written: string | undefined, known: IsoDate | null): IsoDate | null {
  if (written === undefined) return known;
  const day = written.trim();
  if (day === '') return null;
  return parseIsoDate(day) ? day : known;
}

function listOf(joined: string): string[] {
  return joined.split(';').map(oneSpaced).filter(Boolean);
}
