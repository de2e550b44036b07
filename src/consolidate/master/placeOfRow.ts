import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import { codesOf } from '../../review/mine/unitWork';
import type { TableDefinition } from '../../workbook/tableDefinition';
import { trimmed } from '../value/trimmed';
import type { RowPlace } from '../place';

/**
 * The row by which returns are matched: its key in NFC without space around it and, where a unit belongs to
 * the key, that unit's code; a cell that names no single unit stands for itself.
 */
export function placeOfRow(
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
