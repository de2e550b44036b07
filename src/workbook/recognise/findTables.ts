import type { RawTable } from '../reading';
import type { TableDefinition, TableName } from '../tableDefinition';
import { tableDefinition, tableDefinitions, tableNameOf } from '../tables';
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
 * and the first one among equals. A copied sheet or a second table with our headings is left out.
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

function isAlike(definition: TableDefinition, table: RawTable): boolean {
  const columns = columnsByHeading(definition, table.headings);
  return columns.size >= LEAST_SHARE_NAMED * definition.columns.length;
}

function candidates(tables: readonly RawTable[]): readonly Candidate[] {
  return tables
    .flatMap((table) => tableDefinitions.map((definition) => candidateOf(definition, table)))
    .filter((candidate) => candidate !== null)
    .sort((one, other) => other.share - one.share);
}

function candidateOf(definition: TableDefinition, table: RawTable): Candidate | null {
  const columns = columnsByHeading(definition, table.headings);
  const share = columns.size / definition.columns.length;
  const identified = definition.identity.every((id) => columns.has(id));
  return identified && share >= LEAST_SHARE ? { name: definition.name, table, share } : null;
}
