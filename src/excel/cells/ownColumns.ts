import type { CellValue } from '../../workbook/document';
import type { TableDefinition } from '../../workbook/tableDefinition';
import type { CellContent } from './cellContent';
import { isEmpty } from './cellContent';

/** The rows that a table shall have, and what its user's own columns hold beside them. */
export interface CarriedRows {
  /** In the definition's columns. */
  readonly rows: readonly (readonly CellValue[])[];
  /** By place in the table: the cells of a column of the user's own. A column of formulas is left as it is. */
  readonly own: ReadonlyMap<number, readonly CellContent[]>;
}

const NOTHING: CellContent = { formula: null, value: '', format: 'General' };

/**
 * What a user wrote beside a row in a column of their own goes where the row goes. A row that is no longer
 * wanted stays where something stands beside it.
 *
 * @param places where the definition's columns stand in the table
 * @param before the body's cells as they stand, in all columns
 */
export function carryOwnColumns(
  definition: TableDefinition,
  places: ReadonlyMap<string, number>,
  before: readonly (readonly CellContent[])[],
  wanted: readonly (readonly CellValue[])[],
): CarriedRows {
  const taken = new Set(places.values());
  const width = before[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, place) => place).filter(
    (place) => !taken.has(place) && before.some((row) => isConstant(row[place])),
  );
  if (columns.length === 0) return { rows: wanted, own: new Map() };

  const old = new Map(before.map((cells) => [idOfCells(definition, places, cells), cells]));
  const ids = wanted.map((row) => idOfRow(definition, row));
  const known = new Set(ids);
  const left = [...old].filter(([id, cells]) => {
    return !known.has(id) && columns.some((place) => isWritten(cells[place]));
  });
  const kept = left.map(([, cells]) => definition.columns.map(({ id }) => valueAt(cells, places.get(id))));
  const beside = [...ids.map((id) => old.get(id)), ...left.map(([, cells]) => cells)];
  return {
    rows: [...wanted, ...kept],
    own: new Map(columns.map((place) => [place, beside.map((cells) => cells?.[place] ?? NOTHING)])),
  };
}

const isConstant = (cell: CellContent | undefined): boolean =>
  cell !== undefined && cell.formula === null && cell.value !== '';

const isWritten = (cell: CellContent | undefined): boolean => cell !== undefined && !isEmpty(cell);

function idOfRow({ columns, identity }: TableDefinition, row: readonly CellValue[]): string {
  return identity.map((id) => String(row[columns.findIndex((column) => column.id === id)] ?? '')).join('\n');
}

function idOfCells(
  { identity }: TableDefinition,
  places: ReadonlyMap<string, number>,
  cells: readonly CellContent[],
): string {
  return identity.map((id) => String(valueAt(cells, places.get(id)) ?? '')).join('\n');
}

function valueAt(cells: readonly CellContent[], place: number | undefined): CellValue {
  const value = place === undefined ? '' : (cells[place]?.value ?? '');
  return value === '' ? null : value;
}
