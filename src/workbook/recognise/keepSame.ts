import type { CellValue } from '../document';
import type { RawCell, RawTable, WorkbookReading } from '../reading';

/**
 * The reading, with the rows of an earlier one in place of those that hold the same: whoever keeps what
 * follows from a row finds it again. The two are equal in every value.
 */
export function keepSame(earlier: WorkbookReading, reading: WorkbookReading): WorkbookReading {
  const tables = reading.tables.map((table) => {
    const before = earlier.tables.find(({ name, sheet }) => name === table.name && sheet === table.sheet);
    return before ? withRowsOf(before, table) : table;
  });
  return { ...reading, tables };
}

function withRowsOf(before: RawTable, table: RawTable): RawTable {
  const rows = table.rows.map((cells, index) => {
    const known = before.rows[index];
    return known && isSameRow(known, cells) ? known : cells;
  });
  return { ...table, rows };
}

function isSameRow(one: readonly RawCell[], other: readonly RawCell[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every((cell, index) => isSameCell(cell, other[index])))
  );
}

function isSameCell(one: RawCell, other: RawCell | undefined): boolean {
  return (
    other !== undefined &&
    isSameValue(one.value, other.value) &&
    one.format === other.format &&
    one.computed === other.computed
  );
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'object' || one === null) return Object.is(one, other);
  return typeof other === 'object' && other !== null && one.error === other.error;
}
