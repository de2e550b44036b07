import type { MasterRow, MasterView } from '../master/masterView';
import type { RowPlace } from '../place';

/** Finds rows of the coordinator's workbook as it names them itself. */
export function rowFinder({
  rows,
}: MasterView): (place: Pick<RowPlace, 'table' | 'key' | 'of'>) => MasterRow | undefined {
  const byName = new Map([...rows.values()].map((row) => [nameOf(row.place), row]));
  return (place) => byName.get(nameOf(place));
}

const nameOf = ({ table, key, of }: Pick<RowPlace, 'table' | 'key' | 'of'>): string =>
  JSON.stringify([table, key, of ?? null]);
