import type { CellValue } from './document';
import type { TableName } from './tableDefinition';

/** One cell, before and after; goes both ways. Place is by table, key and column, `cell` is where it stood. */
export interface WorkbookChange {
  readonly table: TableName;
  readonly key: string;
  /** `PhoiHop` alone: the unit whose row it is. */
  readonly of?: string;
  readonly column: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellValue;
  readonly after: CellValue;
}
