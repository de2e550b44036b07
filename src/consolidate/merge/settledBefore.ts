import { rowTrail } from '../../review/undo/rowTrail';
import { undoneCells } from '../../review/undo/undoneCells';
import type { JournalFact } from '../../workbook/journal/entry';
import type { TableName } from '../../workbook/tableDefinition';
import type { ChangeRequest, Conflict, Decision } from '../consolidation';
import type { MasterView } from '../master/masterView';
import type { CellPlace } from '../place';
import { keptText, rowText, saidText } from './saidText';

type Settled = Extract<JournalFact, { readonly kind: 'settled' }> & {
  /** The entry of the journal that holds it. */
  readonly number: number;
};

type Asked = Pick<Conflict, 'id' | 'place' | 'master' | 'values'>;

/** Answers what the journal knows of a conflict or request; to be asked in their order, each once. */
export interface SettledBefore {
  /** The decision of an earlier consolidation among the same values, as far as the workbook still holds it. */
  conflict(conflict: Asked): Decision | null;
  /** False for a cell of which nothing was ever decided, which most cells are: then `merge` need not be asked. */
  knows(place: CellPlace): boolean;
  /** The same for values that nothing speaks against: only what was decided after entry `since` counts. */
  merge(cell: Asked, since: number): Decision | null;
  /** Of an added row that was granted: taken, with nothing left to write. */
  request(request: ChangeRequest): Decision | null;
}

/**
 * What was decided before, by the journal of the coordinator's workbook. What was taken back since is decided
 * no more. Applying the same files again leaves nothing to be asked.
 */
export function settledBefore(master: MasterView): SettledBefore {
  const facts = standingFacts(master);
  const used = new Set<Settled>();
  const find = (key: string, is: (fact: Settled) => boolean): Settled | undefined =>
    (facts.get(key) ?? []).findLast((fact) => !used.has(fact) && is(fact));
  // Each value was looked at when what the workbook still holds was kept, not always all at one time.
  const findAll = ({ id, place, master: holds, values }: Asked, since: number): Decision | null => {
    const kept = (facts.get(placeName(place)) ?? []).filter(
      (fact) => fact.kept === keptText(holds) && fact.number > since,
    );
    const said = new Set(kept.flatMap((fact) => fact.said));
    const last = values.every((each) => said.has(saidText(each, each.value))) ? kept.at(-1) : undefined;
    return last ? decided(id, 'master', last) : null;
  };
  return {
    conflict: (conflict) => findAll(conflict, 0),
    knows: (place) => facts.has(placeName(place)),
    merge: findAll,
    request(request) {
      const { id, kind, key, column, before } = request;
      const says = rowText(request);
      if (kind === 'add-row') {
        const { table } = request;
        const fact = find(newRowName(table), ({ said, kept, of }) => {
          const stands = kept === '' || hasRow(master, table, kept, of);
          return said[0] === says && stands;
        });
        if (fact) used.add(fact);
        return fact ? decided(id, fact.kept === '' ? 'master' : 'value', fact) : null;
      }
      const place = { ...request, key: key ?? '', column: column ?? '' };
      const holds = kind === 'change' ? keptText(before ?? '') : key;
      const fact = find(placeName(place), ({ said, kept }) => said.includes(says) && kept === holds);
      return fact ? decided(id, 'master', fact) : null;
    },
  };
}

function decided(id: string, take: 'master' | 'value', { reason }: Settled): Decision {
  return reason === undefined ? { id, take } : { id, take, reason };
}

/** By the place that they are about; of new rows by their table. */
function standingFacts({ snapshot }: MasterView): ReadonlyMap<string, readonly Settled[]> {
  const entries = snapshot.journal?.entries ?? [];
  const { standingOf } = undoneCells(entries, rowTrail(entries));
  const facts = new Map<string, Settled[]>();
  for (const entry of entries) {
    const settled = entry.facts.filter((fact) => fact.kind === 'settled');
    if (settled.length === 0 || standingOf(entry) === 'undone') continue;
    for (const each of settled) {
      const fact = { ...each, number: entry.number };
      const name = fact.column === NEW_ROW ? newRowName(fact.table) : placeName(fact);
      const known = facts.get(name);
      if (known) known.push(fact);
      else facts.set(name, [fact]);
    }
  }
  return facts;
}

/** The column of a fact about a new row, which no table has. */
export const NEW_ROW = '+';

const newRowName = (table: string): string => JSON.stringify([table, NEW_ROW]);

/** A cell by its names in the coordinator's workbook. */
export const placeName = ({
  table,
  key,
  of,
  column,
}: Pick<Settled, 'table' | 'key' | 'of' | 'column'>): string =>
  JSON.stringify([table, key, of ?? null, column]);

function hasRow(master: MasterView, table: TableName, key: string, of: string | undefined): boolean {
  const rows = master.snapshot.tables[table]?.rows ?? [];
  return rows.some((row) => row.key === key && (of === undefined || row.of === of));
}
