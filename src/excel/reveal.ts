import { Failure } from '../plan/failure';
import type { Place, Revealed } from '../workbook/port';

/**
 * Brings the cell to the front and selects it; changes no filter and unhides nothing. A sheet that is
 * hidden stays behind. Syncs: 3. Throws `Failure` `workbook.place-gone`.
 */
export async function reveal(context: Excel.RequestContext, place: Place): Promise<Revealed> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
  sheet.load('visibility');
  const { tables } = context.workbook;
  tables.load('items/worksheet/name,items/autoFilter/isDataFiltered');
  await context.sync();
  if (sheet.isNullObject) throw new Failure('workbook.place-gone', { ...place });

  const cell = sheet.getRange(place.cell);
  cell.load('rowHidden,columnHidden,rowIndex');
  const filtered = tables.items
    .filter((table) => table.worksheet.name === place.sheet && table.autoFilter.isDataFiltered)
    .map((table) => {
      const range = table.getRange();
      range.load('rowIndex,rowCount');
      return range;
    });
  await context.sync();

  const inFiltered = filtered.some(({ rowIndex, rowCount }) => {
    return cell.rowIndex >= rowIndex && cell.rowIndex < rowIndex + rowCount;
  });
  const visible = sheet.visibility === 'Visible';
  if (visible) {
    sheet.activate();
    cell.select();
    await context.sync();
  }
  const byFilter = cell.rowHidden && inFiltered;
  return { filtered: byFilter, hidden: !visible || cell.columnHidden || (cell.rowHidden && !byFilter) };
}
