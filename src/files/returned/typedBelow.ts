import type { SheetDocument, WorkbookDocument } from '../../workbook/document';
import type { RawTable } from '../../workbook/reading';
import { trimmed } from '../../consolidate/value/trimmed';
import { rawRows } from '../xlsx/read/reading/rawCells';
import { TableRoom } from '../xlsx/read/reading/tableRoom';

/**
 * Tables with the rows that were typed straight below them: a table on a protected sheet does not grow, nor
 * does one in a library that writes cells alone. An empty row, other headings of ours and a row of totals end it.
 * @throws Failure as `TableRoom`
 */
export function withTypedBelow(
  tables: readonly RawTable[],
  { sheets }: WorkbookDocument,
): readonly RawTable[] {
  const room = new TableRoom();
  return tables.map((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const own = sheet?.tables.find(({ name }) => name === table.name);
    if (!sheet || !own || own.totalsRow) return table;
    const others = tables.filter((each) => each !== table && each.sheet === table.sheet);
    return grown(table, sheet, others, room);
  });
}

function grown(
  table: RawTable,
  sheet: SheetDocument,
  others: readonly RawTable[],
  room: TableRoom,
): RawTable {
  const { top, left, headings } = table;
  const right = left + headings.length - 1;
  const end = table.bottom ?? top + table.rows.length;
  let last = end;
  while (isTyped(sheet, last + 1, left, right) && !others.some((other) => holds(other, last + 1))) last += 1;
  if (last === end) return table;
  const below = { top: top + 1, bottom: last, left, right };
  room.take(sheet, below);
  return { ...table, bottom: last, rows: rawRows(sheet, below) };
}

function isTyped(sheet: SheetDocument, row: number, left: number, right: number): boolean {
  const cells = sheet.rows.get(row)?.cells;
  if (!cells) return false;
  for (const [column, { value }] of cells) {
    if (column < left || column > right || value === null) continue;
    if (typeof value !== 'string' || trimmed(value) !== '') return true;
  }
  return false;
}

const holds = ({ top, rows, bottom }: RawTable, row: number): boolean =>
  row >= top && row <= (bottom ?? top + rows.length);
