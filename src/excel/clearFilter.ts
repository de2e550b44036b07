import { Failure } from '../plan/failure';
import { parseRange } from '../workbook/a1';
import type { Place } from '../workbook/port';
import type { ExcelLibrary } from './request/run';
import { reading, writing } from './request/run';
import type { KeptFilter } from './rows/tableFilter';
import { applyFilter, askFilter, keptFilter } from './rows/tableFilter';
import type { WayBack } from './request/wayBack';

interface Cleared {
  readonly table: string;
  readonly kept: KeptFilter;
}

/**
 * Clears the filter of the table that holds the place; the answer puts it back. A place in no table has
 * no filter to clear. Syncs: 3, and 1 to put it back.
 */
export async function clearFilter(excel: ExcelLibrary, place: Place): Promise<{ restore(): Promise<void> }> {
  const cleared = await writing(excel, (context, way) => clear(context, place, way));
  return {
    restore: () =>
      reading(excel, async (context) => {
        if (!cleared) return;
        putBack(context, cleared);
        await context.sync();
      }),
  };
}

function putBack(context: Excel.RequestContext, { table, kept }: Cleared): void {
  applyFilter(context.workbook.tables.getItem(table), kept);
}

async function clear(
  context: Excel.RequestContext,
  { sheet, cell }: Place,
  way: WayBack,
): Promise<Cleared | null> {
  const { tables } = context.workbook;
  tables.load('items/id,items/worksheet/name');
  await context.sync();

  const asked = tables.items
    .filter((table) => table.worksheet.name === sheet)
    .map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range, columns: askFilter(table) };
    });
  await context.sync();

  const place = parseRange(cell);
  const holder = asked.find(({ range }) => place && holds(range, place.top, place.left));
  if (!holder) return null;
  const cleared = { table: holder.table.id, kept: keptFilter(holder.columns) };
  way.open(
    async (again) => {
      putBack(again, cleared);
    },
    (detail) => new Failure('workbook.filter-left', { sheet }, detail),
  );
  holder.table.clearFilters();
  return cleared;
}

function holds(range: Excel.Range, row: number, column: number): boolean {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return (
    row >= rowIndex &&
    row < rowIndex + rowCount &&
    column >= columnIndex &&
    column < columnIndex + columnCount
  );
}
