import { tableDefinitions } from '../../workbook/tables';
import type { Consolidation } from '../consolidation';
import type { MasterView } from '../master/masterView';
import { cellId, rowId, type CellPlace } from '../place';
import { byText } from './byText';
import type { Findings } from './findings';
import { distinct } from './identity';
import { settledBefore } from './settledBefore';

type Lists = Pick<Consolidation, 'merged' | 'conflicts' | 'requests' | 'rejected' | 'superseded'>;

/**
 * The lists of a consolidation in the order of the coordinator's workbook, then of the files; ids told apart,
 * and what was decided before put in.
 */
export function listsInOrder(findings: Findings, master: MasterView): Lists {
  const rank = rankOf(master);
  const sorted = <T>(items: readonly T[], placeOf: (item: T) => CellPlace, then: (item: T) => string): T[] =>
    items
      .map((item) => ({ item, place: rank(placeOf(item)), then: then(item) }))
      .sort((one, other) => compared(one.place, other.place) || byText(one.then, other.then))
      .map(({ item }) => item);
  const settled = settledBefore(master);
  const apart = distinct();
  const standing = ({ file, sheet, cell }: { file: string; sheet: string; cell: string }): string =>
    JSON.stringify([file, sheet, cell]);
  const placed = ({ place }: { place: CellPlace }): CellPlace => place;
  return {
    merged: sorted(findings.merged, placed, standing),
    conflicts: sorted(findings.conflicts, placed, ({ id }) => id).map((each) => ({
      ...each,
      decision: settled.conflict(each),
    })),
    requests: sorted(findings.requests, placeOfRequest, standing)
      .map((each) => ({ ...each, id: apart(each.id) }))
      .map((each) => ({ ...each, decision: settled.request(each) })),
    rejected: [...findings.rejected].sort((one, other) => byText(one.file, other.file)),
    superseded: sorted(findings.superseded, placed, standing),
  };
}

function placeOfRequest({ table, key, of, column }: Consolidation['requests'][number]): CellPlace {
  return { table, key: key ?? '', ...(of === undefined ? {} : { of, ofUnit: of }), column: column ?? '' };
}

/** Where a cell comes: by its table, by its row in the coordinator's workbook, by its column; then by name. */
type Rank = readonly [table: number, row: number, column: number, name: string];

function rankOf(master: MasterView): (place: CellPlace) => Rank {
  const rows = new Map([...master.rows.keys()].map((id, index) => [id, index]));
  const written = new Map(
    [...master.rows.values()].map(({ place }, index) => [rowId({ ...place, ofUnit: place.of ?? '' }), index]),
  );
  const tables = new Map(tableDefinitions.map(({ name }, index) => [name, index]));
  const columns = new Map(
    tableDefinitions.flatMap(({ name, columns: own }) =>
      own.map(({ id }, index) => [`${name}\t${id}`, index] as const),
    ),
  );
  return (place) => [
    tables.get(place.table) ?? -1,
    rows.get(rowId(place)) ?? written.get(rowId({ ...place, ofUnit: place.of ?? '' })) ?? rows.size,
    columns.get(`${place.table}\t${place.column}`) ?? -1,
    cellId(place),
  ];
}

function compared(one: Rank, other: Rank): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || byText(one[3], other[3]);
}
