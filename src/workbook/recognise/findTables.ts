import type { RawTable } from '../reading';
import type { TableDefinition, TableName } from '../tableDefinition';
import { tableDefinition, tableDefinitions, tableNameOf } from '../tables';
import { isFreed } from './freedTable';
import { columnsByHeading } from './heading';

/** The least share of its headings by which a block without our table name is taken for a table of ours. */
const LEAST_SHARE = 0.5;

/** The same for one that bears our name: someone else's table may bear it too. */
const LEAST_SHARE_NAMED = 0.25;

interface Candidate {
  readonly name: TableName;
  readonly table: RawTable;
  readonly share: number;
}

/**
 * The table of the workbook that is each of ours: by its name, else by its headings, where the best fit wins
 * and the first one among equals. A copied sheet or a second table with our headings is left out, and so is
 * one whose plan was taken out.
 */
export function findTables(tables: readonly RawTable[]): ReadonlyMap<TableName, RawTable> {
  const found = new Map<TableName, RawTable>();
  for (const table of tables) {
    const name = table.name === null ? null : tableNameOf(table.name);
    if (name !== null && !found.has(name) && isAlike(tableDefinition(name), table)) found.set(name, table);
  }
  const taken = new Set(found.values());
  for (const { name, table } of candidates(tables.filter((table) => !taken.has(table)))) {
    if (found.has(name) || taken.has(table)) continue;
    found.set(name, table);
    taken.add(table);
  }
  return found;
}

/** True where most of the headings are the table's: a copy of it, perhaps under another name. */
function looksLike(definition: TableDefinition, headings: readonly string[]): boolean {
  const columns = columnsByHeading(definition, headings);
  return isIdentified(definition, columns) && shareOf(definition, columns) >= LEAST_SHARE;
}

/** The table of ours that headings fit best; null where they are no copy of any. */
export function bestLikeness(headings: readonly string[]): TableDefinition | null {
  const share = (definition: TableDefinition): number =>
    shareOf(definition, columnsByHeading(definition, headings));
  const [best] = tableDefinitions
    .filter((definition) => looksLike(definition, headings))
    .sort((one, other) => share(other) - share(one));
  return best ?? null;
}

function isAlike(definition: TableDefinition, table: RawTable): boolean {
  const own = shareOf(definition, columnsByHeading(definition, table.headings));
  if (own < LEAST_SHARE_NAMED) return false;
  // Two tables that bear each other's names are told by what they hold.
  return !tableDefinitions.some((other) => {
    return other !== definition && looksLike(other, table.headings) && shareIn(other, table) > own;
  });
}

const shareIn = (definition: TableDefinition, { headings }: RawTable): number =>
  shareOf(definition, columnsByHeading(definition, headings));

const shareOf = (definition: TableDefinition, columns: ReadonlyMap<string, number>): number =>
  columns.size / definition.columns.length;

const isIdentified = ({ identity }: TableDefinition, columns: ReadonlyMap<string, number>): boolean =>
  identity.every((id) => columns.has(id));

function candidates(tables: readonly RawTable[]): readonly Candidate[] {
  return tables
    .flatMap((table) => tableDefinitions.map((definition) => candidateOf(definition, table)))
    .filter((candidate) => candidate !== null)
    .sort((one, other) => other.share - one.share);
}

function candidateOf(definition: TableDefinition, table: RawTable): Candidate | null {
  if (table.name !== null && isFreed(table.name)) return null;
  if (!looksLike(definition, table.headings)) return null;
  return { name: definition.name, table, share: shareIn(definition, table) };
}
