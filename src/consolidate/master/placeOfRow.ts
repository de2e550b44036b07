import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import { codesOf } from '../../review/mine/unitWork';
import type { TableDefinition } from '../../workbook/tableDefinition';
import { ownText } from '../value/ownText';
import { trimmed } from '../value/trimmed';
import { rowId, type RowPlace } from '../place';

/** A row with its `rowId`. */
export interface NamedRow {
  readonly place: RowPlace;
  readonly id: string;
}

/**
 * The row by which returns are matched: its key in NFC without space around it and, where a unit belongs to
 * the key, that unit's code; a cell that names no single unit stands for itself.
 */
export function placeOfRow(
  definition: TableDefinition,
  key: string,
  of: string | undefined,
  registry: UnitRegistry,
): RowPlace {
  return namedRow(definition, key, of, registry).place;
}

/** Rows by table, key and unit as they are written. */
type KnownRows = Map<string, Map<string, Map<string, NamedRow>>>;

/** The plan's rows stand in file after file, in each of them twice. */
const knownRows = new WeakMap<UnitRegistry, { readonly rows: KnownRows; count: number }>();
/** More rows than a plan has; what units add is not kept for ever. */
const MOST_ROWS = 50_000;

/** `placeOfRow` with the row's id; both are the same objects wherever the row is written the same. */
export function namedRow(
  definition: TableDefinition,
  key: string,
  of: string | undefined,
  registry: UnitRegistry,
): NamedRow {
  let known = knownRows.get(registry);
  if (!known) knownRows.set(registry, (known = { rows: new Map(), count: 0 }));
  const ofTable = known.rows.get(definition.name) ?? new Map<string, Map<string, NamedRow>>();
  const ofKey = ofTable.get(key) ?? new Map<string, NamedRow>();
  const found = ofKey.get(of ?? '');
  if (found) return found;
  const [ownKey, ownOf] = [ownText(key), of === undefined ? undefined : ownText(of)];
  const place = readPlace(definition, ownKey, ownOf, registry);
  const row = { place, id: rowId(place) };
  if (known.count < MOST_ROWS) {
    known.count += 1;
    known.rows.set(definition.name, ofTable.set(ownKey, ofKey.set(ownOf ?? '', row)));
  }
  return row;
}

function readPlace(
  { name, identity }: TableDefinition,
  key: string,
  of: string | undefined,
  registry: UnitRegistry,
): RowPlace {
  const own = { table: name, key: trimmed(key.normalize('NFC')) };
  if (identity.length < 2) return own;
  const written = trimmed((of ?? '').normalize('NFC'));
  return { ...own, of: written, ofUnit: unitNamed(written, registry) };
}

/** The same few names stand in thousands of rows of many files. */
const known = new WeakMap<UnitRegistry, Map<string, string>>();
/** More names than units have; what people type beside them is not kept for ever. */
const MOST_KNOWN = 10_000;

function unitNamed(written: string, registry: UnitRegistry): string {
  const names = known.get(registry) ?? new Map<string, string>();
  if (names.size === 0) known.set(registry, names);
  const name = names.get(written) ?? readName(written, registry);
  if (names.size < MOST_KNOWN) names.set(written, name);
  return name;
}

function readName(written: string, registry: UnitRegistry): string {
  if (registry.byId(written)) return written;
  const named = new Set(codesOf(readUnits(written, registry)));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : written;
}
