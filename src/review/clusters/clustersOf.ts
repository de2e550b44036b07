import { rawText } from '../../checks/cellContent';
import { perText } from '../../checks/perText';
import { othersColumn } from '../../checks/planRow';
import type { UnitCell } from '../../checks/units/columns';
import { leadUnitsOf } from '../../plan/unit/leadUnitsOf';
import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { UnitPart, UnitSuggestion } from '../../plan/unit/unit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { alike } from './alike';
import type { SpelledPlace, Spelling, SpellingCluster, SpellingKind } from './cluster';

/**
 * Every unit that the workbook names in more than one way or in one that is not its official name, and every
 * name that is no unit's, those that look alike together and each other one alone. Groups such as `Các đơn vị
 * liên quan` name nobody and are left out; so are members of an elliptical list, whose head word is their own.
 * First the names that nobody knows, then the units, each by the number of places.
 *
 * @param registry the units of the workbook, with the spellings that a person accepted
 */
export function clustersOf(snapshot: WorkbookSnapshot, registry: UnitRegistry): SpellingCluster[] {
  const known = new Map<string, Map<string, SpelledPlace[]>>();
  const unknown = new Map<string, SpelledPlace[]>();
  for (const place of placesOf(snapshot, registry)) {
    const { written, unit, kind } = place.part;
    if (kind === 'unknown' || unit === null) add(unknown, written, place);
    else add(mapAt(known, unit), written, place);
  }
  const units = [...known].flatMap(([unit, spellings]) => {
    const cluster = clusterOf([...spellings], unit, registry.byId(unit)?.name ?? null);
    return cluster.spellings.some(({ kind }) => kind !== 'official') ? [cluster] : [];
  });
  const names = alike([...unknown.keys()]).map((group) =>
    clusterOf(
      group.map((written) => [written, unknown.get(written) ?? []]),
      null,
      null,
    ),
  );
  return [...names.sort(byCount), ...units.sort(byCount)];
}

/** The parts of every unit cell that name one unit, or should. */
function placesOf(snapshot: WorkbookSnapshot, registry: UnitRegistry): SpelledPlace[] {
  const units = perText((cell) => readUnits(cell, registry));
  const { ChiTieu, NhiemVu, PhoiHop } = snapshot.tables;
  const cells = [ChiTieu, NhiemVu, PhoiHop].flatMap((table) =>
    (table?.rows ?? []).flatMap((row): UnitCell[] => {
      if (!table || row.key === '') return [];
      const columns = table.name === 'PhoiHop' ? ['unit'] : ['lead', othersColumn(table)];
      const cellAt = (column: string): UnitCell => {
        return { table, row, column, parts: units(rawText(row.cells[column])) };
      };
      const named = columns.map(cellAt);
      // What a person entered where the text of the lead names nobody.
      const entered = table.name !== 'PhoiHop' && leadUnitsOf(named[0]?.parts ?? []) === '';
      return entered ? [...named, cellAt('leadUnits')] : named;
    }),
  );
  return cells.flatMap((cell) =>
    cell.parts
      .filter((part) => part.kind !== 'group' && part.elliptical !== true)
      .map((part) => ({ cell, part })),
  );
}

function clusterOf(
  spelled: readonly (readonly [string, readonly SpelledPlace[]])[],
  unit: string | null,
  name: string | null,
): SpellingCluster {
  const spellings = spelled
    .map(([written, places]): Spelling => ({ written, kind: kindOf(places[0]?.part, name), places }))
    .sort((one, other) => other.places.length - one.places.length);
  const count = spellings.reduce((sum, { places }) => sum + places.length, 0);
  return { unit, name, spellings, count, suggestions: unit === null ? suggestionsOf(spellings) : [] };
}

function kindOf(part: UnitPart | undefined, name: string | null): SpellingKind {
  if (!part || part.unit === null) return 'unknown';
  if (part.written === name) return 'official';
  if (part.accepted === true) return 'accepted';
  return part.kind === 'misspelt' ? 'misspelt' : 'variant';
}

/** What the spellings were held to be near, the nearest first, each unit once. */
function suggestionsOf(spellings: readonly Spelling[]): UnitSuggestion[] {
  const nearest = new Map<string, UnitSuggestion>();
  for (const { places } of spellings) {
    for (const suggestion of places[0]?.part.suggestions ?? []) {
      const before = nearest.get(suggestion.unit);
      if (!before || suggestion.distance < before.distance) nearest.set(suggestion.unit, suggestion);
    }
  }
  return [...nearest.values()].sort((one, other) => one.distance - other.distance);
}

function mapAt<Value>(maps: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  const known = maps.get(key) ?? new Map<string, Value>();
  maps.set(key, known);
  return known;
}

function add(places: Map<string, SpelledPlace[]>, written: string, place: SpelledPlace): void {
  const known = places.get(written);
  if (known) known.push(place);
  else places.set(written, [place]);
}

const byCount = (one: SpellingCluster, other: SpellingCluster): number => other.count - one.count;
