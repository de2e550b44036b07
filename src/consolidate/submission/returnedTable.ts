import type { UnitRegistry } from '../../plan/unit/registry';
import { cellName, parseRange } from '../../workbook/a1';
import type { RawCell, RawTable } from '../../workbook/reading';
import { cellText } from '../../workbook/recognise/cellText';
import { findColumns } from '../../workbook/recognise/findColumns';
import type { ColumnDefinition, TableDefinition } from '../../workbook/tableDefinition';
import { namedRow } from '../master/placeOfRow';
import type { RowPlace } from '../place';
import { trimmed } from '../value/trimmed';
import type { ReturnedWorkbook } from './returnedWorkbook';
import type { FileCell } from './submission';

/** A column of ours where it stands in the table that came back. */
export interface PlacedColumn {
  readonly column: ColumnDefinition;
  /** Within the table, from 0. */
  readonly place: number;
}

/** A row that came back. */
export interface ReturnedRow {
  /** The row of the sheet, from 0. */
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** Null where it has no key, or not all of it. */
  readonly known: RowPlace | null;
  /** The `rowId` of `known`. */
  readonly id: string | null;
  readonly key: string;
  readonly of?: string;
  /** True where a merge covers what would identify it. */
  readonly hidden: boolean;
}

/** A table of ours as it came back. */
export interface ReturnedTable {
  readonly definition: TableDefinition;
  readonly raw: RawTable;
  readonly columns: readonly PlacedColumn[];
  /** Those of them that do not identify rows. */
  readonly counted: readonly PlacedColumn[];
  /** True where no merge covers a cell of it and the file has no cell of it damaged. */
  readonly isSound: boolean;
  readonly renamed: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  /** False where a column that identifies rows is gone. */
  readonly identified: boolean;
  readonly rows: readonly ReturnedRow[];
  /** True for a cell that a merge covers; the one that the merge shows is not. */
  isCovered(row: number, place: number): boolean;
  /** What is wrong with the cell by the file itself; undefined for a sound one. */
  faultAt(row: number, place: number): string | undefined;
}

export const EMPTY_CELL: RawCell = { value: null };
const UNKNOWN = { place: null, id: null };

/**
 * Finds the columns of a table that came back by their headings, else by its own column ids, and its rows by
 * their keys.
 *
 * @param ids the ids that the columns had when the package was made
 */
export function returnedTable(
  definition: TableDefinition,
  raw: RawTable,
  ids: Readonly<Record<string, number>>,
  { reading, merges }: ReturnedWorkbook,
  registry: UnitRegistry,
): ReturnedTable {
  const { places, renamed, missing } = findColumns(definition, raw, ids);
  const columns = definition.columns.flatMap((column) => {
    const place = places.get(column.id);
    return place === undefined ? [] : [{ column, place }];
  });
  const identity = columns.filter(({ column }) => definition.identity.includes(column.id));
  const covered = coveredCells(merges[raw.sheet] ?? [], raw);
  const faults = new Map(
    reading.faults.filter(({ sheet }) => sheet === raw.sheet).map(({ cell, found }) => [cell, found]),
  );
  const isCovered = (row: number, place: number): boolean =>
    covered.size > 0 && covered.has(numberOf(row, raw.left + place));
  return {
    definition,
    raw,
    columns,
    counted: columns.filter(({ column }) => !definition.identity.includes(column.id)),
    isSound: covered.size === 0 && faults.size === 0,
    renamed,
    missing,
    identified: identity.length === definition.identity.length,
    rows: raw.rows.map((cells, index): ReturnedRow => {
      const row = raw.top + 1 + index;
      const [key = '', of] = identity.map(({ column, place }) =>
        trimmed(cellText(cells[place] ?? EMPTY_CELL, column, reading.date1904)),
      );
      const hidden = identity.some(({ place }) => isCovered(row, place));
      const named = identity.length === definition.identity.length && key !== '' && of !== '';
      const { place: known, id } = named ? namedRow(definition, key, of, registry) : UNKNOWN;
      return { row, cells, known, id, key, ...(of === undefined ? {} : { of }), hidden };
    }),
    isCovered,
    faultAt: (row, place) => (faults.size === 0 ? undefined : faults.get(cellName(row, raw.left + place))),
  };
}

/** Where a cell of the table stands in the file. */
export function fileCell({ raw }: Pick<ReturnedTable, 'raw'>, row: number, place: number): FileCell {
  return { sheet: raw.sheet, cell: cellName(row, raw.left + place) };
}

/** Rows by what identifies them, in the order of the sheet. */
export function rowsById({ rows }: ReturnedTable): ReadonlyMap<string, readonly ReturnedRow[]> {
  const byId = new Map<string, ReturnedRow[]>();
  for (const row of rows) {
    if (row.id === null || row.hidden) continue;
    const same = byId.get(row.id);
    if (same) same.push(row);
    else byId.set(row.id, [row]);
  }
  return byId;
}

/** More columns than a sheet has. */
const WIDTH = 20_000;
const numberOf = (row: number, column: number): number => row * WIDTH + column;

/** The covered cells of the table alone: a merge may reach over the whole sheet. */
function coveredCells(
  merges: readonly string[],
  { top, left, headings, rows }: RawTable,
): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const merge of merges) {
    const range = parseRange(merge);
    if (!range) continue;
    const bottom = Math.min(range.bottom, top + rows.length);
    const right = Math.min(range.right, left + headings.length - 1);
    for (let row = Math.max(range.top, top + 1); row <= bottom; row += 1) {
      for (let column = Math.max(range.left, left); column <= right; column += 1) {
        if (row !== range.top || column !== range.left) covered.add(numberOf(row, column));
      }
    }
  }
  return covered;
}
