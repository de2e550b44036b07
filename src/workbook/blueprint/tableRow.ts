import type { CellValue } from '../document';
import type { TableDefinition } from '../tableDefinition';

/** The constants of a row by column identifier; a column that is not named stays empty. */
export type TableRow = Readonly<Record<string, CellValue>>;

/** The row's cells in the order of the table's columns; an empty text is an empty cell. */
export function cellsOf(definition: TableDefinition, row: TableRow): readonly CellValue[] {
  return definition.columns.map(({ id }) => {
    const value = row[id] ?? null;
    return value === '' ? null : value;
  });
}
