import type { TableName } from './tableDefinition';

/** A row of a table of ours, by what identifies it. */
export interface RowName {
  readonly table: TableName;
  /** Empty where the row has none. */
  readonly key: string;
  /** `PhoiHop` alone: the unit whose row it is. */
  readonly of?: string;
}
