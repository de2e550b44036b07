import type { ColumnDefinition, TableName } from '../../workbook/tableDefinition';
import { tableDefinitions } from '../../workbook/tables';

const byName = new Map(
  tableDefinitions.flatMap(({ name, columns }) =>
    columns.map((column) => [`${name}\t${column.id}`, column] as const),
  ),
);

/** The definition of a column of ours; undefined for an identifier that the table does not have. */
export function columnOf(table: TableName, id: string): ColumnDefinition | undefined {
  return byName.get(`${table}\t${id}`);
}
