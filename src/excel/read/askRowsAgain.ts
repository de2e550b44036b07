import type { CellRange } from '../../workbook/a1';
import type { CellValue } from '../../workbook/document';
import type { ChangeHint } from '../../workbook/hint';
import type { RawTable } from '../../workbook/reading';
import { columnsByHeading } from '../../workbook/recognise/heading';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import { askStretch, CELLS_AT_ONCE, cellsIn } from './readRows';

/** What was asked of a table; read after the next sync. */
export interface AskedRows {
  readonly stretches: readonly { readonly first: number; readonly cells: Excel.Range }[];
  /** The rows that are read, from 0 in the body. */
  readonly read: ReadonlySet<number>;
  readonly keys: readonly { readonly place: number; readonly cells: Excel.Range }[];
}

/**
 * Queues the rows of a table that hints name, and the keys of all of them; null where so much may have
 * changed that all is to be read.
 */
export function askRowsAgain(
  name: TableName,
  sheet: Excel.Worksheet,
  table: RawTable,
  hints: readonly ChangeHint[],
): AskedRows | null {
  const read = new Set<number>();
  for (const { range } of hints) {
    if (range === null) return null;
    for (const row of rowsIn(table, range)) read.add(row);
    if (read.size * table.headings.length > CELLS_AT_ONCE) return null;
  }
  const stretches = stretchesOf(read).map(({ first, count }) => {
    const place = { sheet, top: table.top + 1 + first, left: table.left };
    return { first, cells: askStretch({ ...place, rows: count, columns: table.headings.length }) };
  });
  return { stretches, read, keys: hints.length === 0 ? [] : askKeys(name, sheet, table) };
}

/** The rows of the body, from 0, that a range of the sheet touches within the table's columns. */
function rowsIn({ top, left, headings, rows }: RawTable, range: CellRange): number[] {
  if (range.right < left || range.left >= left + headings.length) return [];
  const first = Math.max(0, range.top - top - 1);
  const last = Math.min(rows.length - 1, range.bottom - top - 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function stretchesOf(rows: ReadonlySet<number>): { first: number; count: number }[] {
  const stretches: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = stretches.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else stretches.push({ first: row, count: 1 });
  }
  return stretches;
}

/** The columns by which the rows of a table are told apart. */
function askKeys(name: TableName, sheet: Excel.Worksheet, table: RawTable): AskedRows['keys'] {
  const definition = tableDefinition(name);
  const places = columnsByHeading(definition, table.headings);
  return definition.identity.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined || table.rows.length === 0) return [];
    const cells = sheet.getRangeByIndexes(table.top + 1, table.left + place, table.rows.length, 1);
    cells.load('values');
    return [{ place, cells }];
  });
}

/** True where a row that no hint names has another key than before: rows were moved. */
export function haveMoved({ rows }: RawTable, { keys, read }: AskedRows): boolean {
  return keys.some(({ place, cells }) =>
    rows.some((row, index) => {
      const now: unknown = cells.values[index]?.[0] ?? '';
      return !read.has(index) && String(now) !== textOf(row[place]?.value ?? null);
    }),
  );
}

/** A value as Excel tells it, as text. */
function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** The rows as they stand: those that were read, and the others as they were. */
export function rowsNow({ rows }: RawTable, { stretches }: AskedRows): RawTable['rows'] {
  if (stretches.length === 0) return rows;
  const now = [...rows];
  for (const { first, cells } of stretches) {
    cellsIn(cells).forEach((row, index) => {
      now[first + index] = row;
    });
  }
  return now;
}
