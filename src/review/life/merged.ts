import type { WorkbookChange } from '../../workbook/change';
import type { JournalEntry } from '../../workbook/journal/entry';
import type { RowName } from '../../workbook/rowName';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { tableDefinition } from '../../workbook/tables';
import type { CellLife, SettledLife } from './life';

/** Which units sent what an entry wrote into the cell of a change, and in which files, as the entry says. */
export function sendersOf(
  { changes, facts }: JournalEntry,
  { table, key, of, column, cell }: WorkbookChange,
  snapshot: WorkbookSnapshot,
): CellLife['from'] {
  const isCell = (each: WorkbookChange | undefined): boolean =>
    each?.table === table &&
    each.key === key &&
    each.of === of &&
    each.column === column &&
    each.cell === cell;
  return facts.flatMap((fact) =>
    fact.kind === 'merged' && fact.cells.some((at) => isCell(changes[at]))
      ? [{ unit: nameOf(fact.unit, snapshot), file: fact.file }]
      : [],
  );
}

/** The unit's official name where the registry of the workbook has it. */
function nameOf(unit: string, { tables }: WorkbookSnapshot): string {
  const row = tables.DonVi?.rows.find(({ key }) => key === unit);
  return row?.cells.name?.text.trim() || unit;
}

/**
 * What was decided in an entry about a row.
 * @param names the keys that the row had and has
 */
export function settledIn(
  { facts }: JournalEntry,
  { table, of }: RowName,
  names: ReadonlySet<string>,
): readonly SettledLife[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'settled' || fact.table !== table || fact.key === '' || !names.has(fact.key)) return [];
    if (of !== undefined && fact.of !== undefined && fact.of !== of) return [];
    const known = tableDefinition(table).columns.some(({ id }) => id === fact.column);
    const { said, kept, reason = '' } = fact;
    return [{ column: known ? fact.column : null, said, kept, reason }];
  });
}
