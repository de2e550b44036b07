import { tableDefinitions } from '../../workbook/tables';
import type { Conflict, Consolidation, MergedCell } from '../consolidation';
import type { MasterView } from '../master/masterView';
import { cellId, rowId, type CellPlace } from '../place';
import { byText } from './byText';
import type { Findings } from './findings';
import { conflictId, distinct } from './identity';
import { settledBefore } from './settledBefore';

type Lists = Pick<Consolidation, 'merged' | 'conflicts' | 'requests' | 'rejected' | 'superseded'>;

/**
 * The lists of a consolidation in the order of the coordinator's workbook, then of the files; ids told apart,
 * and what was decided before put in. A value that a decision has overruled since its package went out is not
 * merged after all: it is the conflict that was decided.
 *
 * @param cutAt the last entry of the journal when the package of a file went out
 */
export function listsInOrder(
  findings: Findings,
  master: MasterView,
  cutAt: ReadonlyMap<string, number>,
): Lists {
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
  const overruled = findings.merged.flatMap((cell) => {
    if (!settled.knows(cell.place)) return [];
    const asked = conflictOf(cell);
    const decision = settled.merge(asked, Math.max(...asked.values.map(({ file }) => cutAt.get(file) ?? 0)));
    return decision ? [{ cell, conflict: { ...asked, decision } }] : [];
  });
  const gone = new Set(overruled.map(({ cell }) => cell));
  const placed = ({ place }: { place: CellPlace }): CellPlace => place;
  return {
    merged: sorted(
      findings.merged.filter((cell) => !gone.has(cell)),
      placed,
      standing,
    ),
    conflicts: sorted(
      [
        ...findings.conflicts.map((each) => ({ ...each, decision: settled.conflict(each) })),
        ...overruled.map(({ conflict }) => conflict),
      ],
      placed,
      ({ id }) => id,
    ),
    requests: sorted(findings.requests, placeOfRequest, standing)
      .map((each) => ({ ...each, id: apart(each.id) }))
      .map((each) => ({ ...each, decision: settled.request(each) })),
    rejected: [...findings.rejected].sort((one, other) => byText(one.file, other.file)),
    superseded: sorted(findings.superseded, placed, standing),
  };
}

/** A value that nothing speaks against, as the conflict with the workbook that it was when it was decided. */
function conflictOf({ place, before, after, also, unit, file, sheet, cell }: MergedCell): Conflict {
  const values = [{ unit, file, sheet, cell }, ...also].map((from) => ({ ...from, value: after }));
  const id = conflictId(place, before, before, values);
  return { id, place, base: before, master: before, values, why: 'both-changed', decision: null };
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
