import type { RawTable } from '../reading';
import type { TableDefinition } from '../tableDefinition';
import { columnsByHeading, missingOf } from './heading';

export interface FoundColumns {
  /** Place within the table, from 0, by identifier. */
  readonly places: ReadonlyMap<string, number>;
  /** The heading that stands there now, of columns that were not found by theirs. */
  readonly renamed: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
}

/**
 * Finds the columns by their headings, and those whose heading was changed by the table's own column id.
 * A program that writes a workbook again may number the columns anew: the ids are believed only where they
 * are right for every column that was found by its heading.
 *
 * @param ids the table's own id of each column at creation, by identifier
 */
export function findColumns(
  definition: TableDefinition,
  table: RawTable,
  ids: Readonly<Record<string, number>>,
): FoundColumns {
  const places = new Map(columnsByHeading(definition, table.headings));
  const renamed: Record<string, string> = {};
  const taken = new Set(places.values());
  if (idsHold(places, table, ids)) {
    for (const { id } of missingOf(definition, places)) {
      const own = ids[id];
      const place = own === undefined ? -1 : table.columnIds.indexOf(own);
      if (place < 0 || taken.has(place)) continue;
      places.set(id, place);
      renamed[id] = table.headings[place] ?? '';
    }
  }
  return { places, renamed, missing: missingOf(definition, places).map(({ id }) => id) };
}

function idsHold(
  places: ReadonlyMap<string, number>,
  table: RawTable,
  ids: Readonly<Record<string, number>>,
): boolean {
  return [...places].every(([id, place]) => {
    const written = table.columnIds[place] ?? null;
    return written === null || ids[id] === undefined || written === ids[id];
  });
}
