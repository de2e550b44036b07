import type { TableName } from '../workbook/tableDefinition';

/** A row of a table of ours, wherever it stands. */
export interface RowPlace {
  readonly table: TableName;
  /** As written; of `DonVi` the unit's code. */
  readonly key: string;
  /** `PhoiHop` alone: the unit whose row it is, as the coordinator's workbook writes it, else as the file does. */
  readonly of?: string;
  /** The same by its code where the registry knows it, else as written: rows are matched by it. */
  readonly ofUnit?: string;
}

/** A cell of a table of ours, wherever it stands. */
export interface CellPlace extends RowPlace {
  readonly column: string;
}

/** The row as the key of a map. */
export function rowId({ table, key, ofUnit }: RowPlace): string {
  return ofUnit === undefined ? `${table}\t${key}` : `${table}\t${key}\t${ofUnit}`;
}

/** The cell as the key of a map. */
export function cellId(place: CellPlace): string {
  return `${rowId(place)}\n${place.column}`;
}
