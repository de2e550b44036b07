import { fingerprint } from '../../workbook/carrier/fingerprint';
import type { Origin } from '../consolidation';
import type { CellPlace, RowPlace } from '../place';
import type { PlainValue } from '../value/plainValue';
import { byText } from './byText';

/** The id of a conflict: another one where its place or any of its values is another. Files may be renamed. */
export function conflictId(
  place: CellPlace,
  base: PlainValue | null,
  master: PlainValue,
  values: readonly (Pick<Origin, 'unit'> & { readonly value: PlainValue })[],
): string {
  const said = values.map(({ unit, value }) => JSON.stringify([unit, value])).sort(byText);
  return fingerprint(JSON.stringify(['conflict', ...rowOf(place), place.column, base, master, said]));
}

/** The id of a request, before `distinct`. */
export function requestId(
  kind: 'change' | 'add-row' | 'remove-row',
  row: Pick<RowPlace, 'table' | 'of'> & { readonly key: string | null },
  unit: string | null,
  asked: unknown,
): string {
  return fingerprint(JSON.stringify(['request', kind, ...rowOf(row), unit, asked]));
}

/** Tells apart what would have one id, such as the same new row twice: by the order in which they come. */
export function distinct(): (id: string) => string {
  const times = new Map<string, number>();
  return (id) => {
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? id : fingerprint(JSON.stringify([id, time]));
  };
}

const rowOf = ({
  table,
  key,
  of,
}: Pick<RowPlace, 'table' | 'of'> & { readonly key: string | null }): readonly (string | null)[] => [
  table,
  key,
  of ?? null,
];
