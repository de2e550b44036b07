import { cellName } from '../a1';
import type { RawCell, RawTable } from '../reading';
import type { SnapshotCell, SnapshotRow, TableSnapshot } from '../snapshot';
import type { ColumnDefinition, TableDefinition } from '../tableDefinition';
import { cellText } from './cellText';
import { findColumns } from './findColumns';
import type { ReadingMemory } from './readingMemory';

/** A table of ours as flat rows. Rows in which nothing of ours is written are left out. */
export function readTable(
  definition: TableDefinition,
  table: RawTable,
  ids: Readonly<Record<string, number>>,
  date1904: boolean,
  memory?: ReadingMemory,
): TableSnapshot {
  const { places, renamed, missing } = findColumns(definition, table, ids);
  const columns = definition.columns.flatMap((column) => {
    const place = places.get(column.id);
    return place === undefined ? [] : [{ column, place }];
  });
  const known = memory?.rowsOf(definition.name, table, places, date1904);
  const rows = table.rows.flatMap((cells, index) => {
    const row = table.top + 1 + index;
    const before = known?.get(cells);
    const made =
      before?.row === row ? before.made : makeRow(definition, columns, table, cells, row, date1904);
    known?.set(cells, { row, made });
    return made ?? [];
  });
  return {
    name: definition.name,
    sheet: table.sheet,
    columns: Object.fromEntries(columns.map(({ column, place }) => [column.id, table.left + place])),
    missing,
    renamed,
    headingRow: table.top,
    lastRow: table.bottom ?? table.top + table.rows.length,
    rows,
  };
}

interface PlacedColumn {
  readonly column: ColumnDefinition;
  /** Within the table, from 0. */
  readonly place: number;
}

function makeRow(
  definition: TableDefinition,
  columns: readonly PlacedColumn[],
  { left }: RawTable,
  cells: readonly RawCell[],
  row: number,
  date1904: boolean,
): SnapshotRow | null {
  const read = columns.map(({ column, place }) => {
    const cell = cells[place] ?? { value: null };
    const text = cellText(cell, column, date1904);
    return { column, cell: snapshotCell(cell, column, text, cellName(row, left + place)) };
  });
  const written = read.some(({ column, cell }) => column.kind !== 'formula' && cell.text.trim() !== '');
  if (!written) return null;
  const byId = Object.fromEntries(read.map(({ column, cell }) => [column.id, cell]));
  return snapshotRow(definition, byId, row);
}

function snapshotCell(cell: RawCell, { kind }: ColumnDefinition, text: string, name: string): SnapshotCell {
  return {
    value: cell.value,
    text,
    format: cell.format,
    computed: cell.computed ?? false,
    ...(cell.formula !== undefined && kind !== 'formula' ? { formula: cell.formula } : {}),
    cell: name,
  };
}

function snapshotRow(
  definition: TableDefinition,
  cells: Readonly<Record<string, SnapshotCell>>,
  row: number,
): SnapshotRow {
  const [key, of] = definition.identity.map((id) => cells[id]?.text.trim() ?? '');
  return of === undefined ? { key: key ?? '', row, cells } : { key: key ?? '', of, row, cells };
}
