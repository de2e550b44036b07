import { parseRange } from '../../src/workbook/a1';
import type { WorkbookChange } from '../../src/workbook/change';
import type { RawTable, WorkbookReading } from '../../src/workbook/reading';

/** The reading with the changes carried out; fails where a cell does not hold what the change says. */
export function applied(reading: WorkbookReading, changes: readonly WorkbookChange[]): WorkbookReading {
  return { ...reading, tables: reading.tables.map((table) => appliedTo(table, changes)) };
}

function appliedTo(table: RawTable, changes: readonly WorkbookChange[]): RawTable {
  const mine = changes.filter(({ sheet }) => sheet === table.sheet);
  if (mine.length === 0) return table;
  const rows = table.rows.map((cells) => [...cells]);
  for (const { cell, before, after } of mine) {
    const place = parseRange(cell);
    const row = place && rows[place.top - table.top - 1];
    const column = place ? place.left - table.left : -1;
    if (!row || JSON.stringify(row[column]?.value ?? null) !== JSON.stringify(before)) {
      throw new Error(`${table.sheet}!${cell} does not hold ${JSON.stringify(before)}`);
    }
    row[column] = { ...row[column], value: after };
  }
  return { ...table, rows };
}
