import type { BaseTable } from '../../workbook/carrier/packageContent';
import type { CellValue } from '../../workbook/document';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { TableDefinition } from '../../workbook/tableDefinition';
import { namedRow } from '../master/placeOfRow';
import type { RowPlace } from '../place';

/** The rows of a table as they went out. */
export interface BaseRows {
  /** The place of each column among a row's values. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, BaseRow>;
}

export interface BaseRow {
  readonly place: RowPlace;
  readonly values: readonly CellValue[];
}

/** The rows of a package's table by `rowId`; rows without a key went out for nobody to know them again. */
export function baseRows(definition: TableDefinition, base: BaseTable, registry: UnitRegistry): BaseRows {
  const columns = new Map(base.columns.map((id, place) => [id, place]));
  const [keyAt = -1, ofAt] = definition.identity.map((id) => columns.get(id) ?? -1);
  const rows = new Map<string, BaseRow>();
  for (const values of base.rows) {
    const key = textAt(values, keyAt);
    if (key === '') continue;
    const of = ofAt === undefined ? undefined : textAt(values, ofAt);
    const { place, id } = namedRow(definition, key, of, registry);
    if (!rows.has(id)) rows.set(id, { place, values });
  }
  return { columns, rows };
}

function textAt(values: readonly CellValue[], place: number): string {
  const value = values[place] ?? null;
  return typeof value === 'object' ? '' : String(value);
}
