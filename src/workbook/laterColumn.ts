import type { WorkbookSnapshot } from './snapshot';
import type { TableName } from './tableDefinition';
import { tableDefinition } from './tables';

/**
 * True where a column that a workbook lacks was never in it: the product got the column after the workbook
 * was loaded, as the columns in its carrier say. Where no carrier is left to tell, a column that joined
 * later is taken for one that was never there.
 */
export function joinedLater({ carrier }: WorkbookSnapshot, table: TableName, column: string): boolean {
  const created = carrier.content?.columnIds[table];
  if (created) return !(column in created);
  return tableDefinition(table).columns.some(({ id, later }) => id === column && later === true);
}

/** The same of a table that a workbook lacks: the product got it after the workbook was loaded. */
export function tableJoinedLater({ carrier }: WorkbookSnapshot, table: TableName): boolean {
  const created = carrier.content?.columnIds;
  return created ? !(table in created) : tableDefinition(table).later === true;
}
