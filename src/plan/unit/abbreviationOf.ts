import { oneSpaced } from './cell/letterForm';
import type { UnitRegistry } from './registry';
import type { UnitPart } from './unit';

/** True where the part is written as one of its unit's abbreviations and nothing else, letter case aside. */
export function abbreviationOf(part: UnitPart, registry: UnitRegistry): boolean {
  const record = part.unit === null ? undefined : registry.byId(part.unit);
  const written = oneSpaced(part.written).toLowerCase();
  return record?.abbreviations.some((short) => oneSpaced(short).toLowerCase() === written) ?? false;
}
