import { bodyStyle } from '../../workbook/blueprint/styles';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';
import type { CellContent } from '../cells/cellContent';
import { cellContent, isSameContent } from '../cells/cellContent';
import type { CellsAt } from '../cells/contentWriter';
import { cellsFrom, writeContents } from '../cells/contentWriter';
import { locateTables } from '../read/locateTables';
import { Payload } from '../request/payload';
import { readCells } from '../read/readRows';
import { writeStyles } from '../create/styleWriter';
import type { KeptFilter } from './tableFilter';
import { applyFilter, askFilter, keptFilter } from './tableFilter';
import type { AskedValidations } from './tableValidations';
import { askValidations, clearWhole, endsEarly, spreadValidations } from './tableValidations';

/** A table's rows as they stood. */
export interface KeptRows {
  readonly headings: readonly string[];
  readonly before: readonly (readonly CellContent[])[];
  readonly filter: KeptFilter;
}

/**
 * Queues a table's rows as they stood, in the columns that bear the same headings, and the filter. Syncs: 3,
 * and 1 for each further 24,000 cells; the rows go with one more, and 1 for each further 3.5 MB.
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  name: TableName,
  { headings, before, filter }: KeptRows,
): Promise<void> {
  const validations = new Map<TableName, AskedValidations>();
  const filters = new Map<TableName, Excel.TableColumnCollection>();
  const located = (
    await locateTables(context, (table, found) => {
      validations.set(found, askValidations(table));
      filters.set(found, askFilter(table));
    })
  ).get(name);
  if (!located) return;
  const { table, raw, rowCount, columns } = located;
  const columnsNow = filters.get(name);
  const now = columnsNow ? keptFilter(columnsNow) : [];
  // A filter that came meanwhile stands for the one that was.
  const wanted = now.length > 0 ? now : filter;
  const body = {
    sheet: context.workbook.worksheets.getItem(raw.sheet),
    top: raw.top + 1,
    left: raw.left,
    rows: rowCount,
    columns: raw.headings.length,
  };
  const [cellsNow = []] = await readCells(context, [body], cellContent);
  const same =
    cellsNow.length === before.length &&
    before.every((row, y) => row.every((cell, x) => isSameAt(cellsNow[y]?.[x], cell)));
  if (same) {
    applyFilter(table, wanted);
    return;
  }
  const cellsAt = cellsFrom(table.getHeaderRowRange().getCell(0, 0));
  const width = raw.headings.length;
  const rows = Math.max(before.length, 1);
  table.clearFilters();
  if (rows !== rowCount) table.resize(cellsAt(0, 0, rows + 1, width));
  if (rows < rowCount) clearWhole(cellsAt(rows + 1, 0, rowCount - rows, width));
  const payload = new Payload(context);
  if (rows > rowCount) await dressRows(cellsAt, name, columns.places, rowCount, rows, payload);
  for (const [place, heading] of headings.entries()) {
    const column = raw.headings.indexOf(heading);
    if (column < 0 || before.every((row) => row[place]?.formula !== null)) continue;
    const cells = before.map((row) => row.slice(place, place + 1));
    await writeContents(cellsAt, { row: 1, column }, cells, payload);
  }
  const asked = validations.get(name);
  if (asked && rows > 1 && (rows > rowCount || endsEarly(asked))) {
    spreadValidations(asked.first, cellsAt(2, 0, rows - 1, width));
  }
  applyFilter(table, wanted);
}

/** Rows that had gone and lost their look get that of their columns. */
async function dressRows(
  cellsAt: CellsAt,
  name: TableName,
  places: ReadonlyMap<string, number>,
  from: number,
  to: number,
  payload: Payload,
): Promise<void> {
  const values = Array.from({ length: to - from }, () => [null]);
  for (const column of tableDefinition(name).columns) {
    const left = places.get(column.id);
    if (left === undefined) continue;
    const block = { top: from + 1, left, values, columns: [{ style: bodyStyle(column), formula: false }] };
    await writeStyles(cellsAt, block, payload);
  }
}

const isSameAt = (now: CellContent | undefined, before: CellContent): boolean =>
  now !== undefined && isSameContent(now, before);
