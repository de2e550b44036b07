import { composeFixes } from '../../checks/composeFixes';
import type { Fix } from '../../checks/finding';
import { changeOf } from '../../checks/place';
import { textOf } from '../../checks/cellContent';
import { replacement } from '../../checks/units/replacement';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import { readUnits } from '../../plan/unit/readUnits';
import { createRegistry, type UnitRegistry } from '../../plan/unit/registry';
import type { WorkbookChange } from '../../workbook/change';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { SpelledPlace, Spelling, SpellingCluster } from './cluster';

/** What a person decided about a cluster. */
export interface Settlement {
  /** The unit that the spellings mean. */
  readonly unit: string;
  /** Spellings that stay as they are and are remembered as other names of the unit. */
  readonly accepted: readonly string[];
  /** Spellings in whose places the official name is to stand. */
  readonly rewritten: readonly string[];
}

/** A place that is rewritten, with its cell before and after. */
export interface Rewriting {
  readonly place: SpelledPlace;
  readonly fix: Fix;
}

/**
 * The places of the spellings that would be rewritten, in the order of the workbook. A place where the
 * official name would not be read as that unit is left out.
 */
export function rewritingsOf(
  cluster: SpellingCluster,
  { unit, rewritten }: Pick<Settlement, 'unit' | 'rewritten'>,
  registry: UnitRegistry,
): Rewriting[] {
  const name = registry.byId(unit)?.name;
  if (name === undefined) return [];
  return cluster.spellings
    .filter(({ written }) => rewritten.includes(written))
    .flatMap(({ places }) => places)
    .flatMap((place) => {
      const fix = replacement(place.cell, place.part, { unit, name }, registry, true);
      return fix?.sure ? [{ place, fix }] : [];
    });
}

/**
 * The cells that a settlement changes: the texts that are rewritten, the unit's other names in `DonVi`, and
 * the normalised lead units of the rows whose lead reads otherwise then, as far as they are the product's own
 * last value. Empty where there is nothing to change or `DonVi` has no row of the unit.
 */
export function settle(
  snapshot: WorkbookSnapshot,
  registry: UnitRegistry,
  cluster: SpellingCluster,
  settlement: Settlement,
): WorkbookChange[] {
  const row = snapshot.tables.DonVi?.rows.find((each) => textOf(each, 'unit').trim() === settlement.unit);
  const table = snapshot.tables.DonVi;
  if (!row || !table) return [];
  const rewritten = composeFixes(rewritingsOf(cluster, settlement, registry).map(({ fix }) => fix));
  const names = aliasesWith(textOf(row, 'aliases'), settlement.accepted);
  const aliases = names === textOf(row, 'aliases') ? null : changeOf(table, row, 'aliases', names);
  const after = accepting(registry, settlement);
  const texts = new Map(rewritten.map(({ sheet, cell, after: text }) => [`${sheet}!${cell}`, text]));
  return [
    ...rewritten,
    ...(aliases ? [aliases] : []),
    ...leadUnitChanges(cluster.spellings, registry, after, texts),
  ];
}

/** The list with the spellings that it does not hold yet at its end. */
function aliasesWith(list: string, accepted: readonly string[]): string {
  const known = list.split(';').map((name) => name.trim());
  const added = accepted.filter((name) => !known.includes(name));
  return [list.trim(), ...new Set(added)].filter(Boolean).join('; ');
}

/** The registry as it is once the spellings are accepted. */
function accepting(registry: UnitRegistry, { unit, accepted }: Settlement): UnitRegistry {
  return createRegistry(
    registry.records.map((record) =>
      record.id === unit
        ? {
            ...record,
            aliases: [
              ...accepted.map((written) => ({ written, kind: 'accepted' as const })),
              ...record.aliases.filter(({ written }) => !accepted.includes(written)),
            ],
          }
        : record,
    ),
  );
}

/** Where the lead of a row is read otherwise, its normalised units follow, unless a person overtyped them. */
function leadUnitChanges(
  spellings: readonly Spelling[],
  before: UnitRegistry,
  after: UnitRegistry,
  texts: ReadonlyMap<string, unknown>,
): WorkbookChange[] {
  const rows = new Map(
    spellings
      .flatMap(({ places }) => places)
      .filter(({ cell }) => cell.column === 'lead')
      .map(({ cell }) => [cell.row, cell.table]),
  );
  return [...rows].flatMap(([row, table]) => {
    const lead = row.cells.lead;
    if (!lead || typeof lead.value !== 'string') return [];
    const rewritten = texts.get(`${table.sheet}!${lead.cell}`);
    const text = typeof rewritten === 'string' ? rewritten : lead.value;
    const own = leadUnitsOf(readUnits(lead.value, before));
    const next = leadUnitsOf(readUnits(text, after));
    const stands = textOf(row, 'leadUnits').trim();
    if (next === stands || (stands !== own && stands !== '')) return [];
    const change = changeOf(table, row, 'leadUnits', next);
    return change ? [change] : [];
  });
}
