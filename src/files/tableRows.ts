import { Failure } from '../plan/failure';
import { cellName } from '../workbook/a1';
import type { CellValue, SheetDocument, WorkbookDocument } from '../workbook/document';
import { recognise } from '../workbook/recognise';
import { findTables } from '../workbook/recognise/findTables';
import type { TableSnapshot } from '../workbook/snapshot';
import type { TableName } from '../workbook/tableDefinition';
import { tableDefinition } from '../workbook/tables';
import type { CellEdit, SheetEdit } from './xlsx/patch/edits';
import { readingOf } from './xlsx/read/readingOf';

type Rows = readonly (readonly CellValue[])[];

/**
 * The edits that put new rows into a table of ours, wherever its columns stand and whatever its headings
 * are called by now. A block that is no table any more gets them too, cell by cell.
 * @param rows hold the definition's columns in their order
 * @throws Failure `workbook.no-table`; `patch.table-blocked` where something stands below a block
 */
export function editsOfRows(document: WorkbookDocument, table: TableName, rows: Rows): SheetEdit[] {
  const reading = readingOf(document);
  const raw = findTables(reading.tables).get(table);
  const snapshot = recognise(reading).tables[table];
  const sheet = document.sheets.find(({ name }) => name === raw?.sheet);
  if (!raw || !snapshot || !sheet) throw new Failure('workbook.no-table', { table });
  const places = tableDefinition(table).columns.map(({ id }) => snapshot.columns[id] ?? null);
  if (raw.name === null) return editsOfBlock(sheet, snapshot, places, raw.rows.length, rows);
  const own = sheet.tables.find(({ name }) => name === raw.name)?.columns ?? [];
  const headings = places.map((place) => (place === null ? '' : (own[place - raw.left]?.name ?? '')));
  return [{ kind: 'rows', table: raw.name, headings, rows, firstRow: raw.top + 1 }];
}

function editsOfBlock(
  sheet: SheetDocument,
  { name, headingRow }: TableSnapshot,
  places: readonly (number | null)[],
  before: number,
  rows: Rows,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let index = 0; index < Math.max(before, rows.length); index += 1) {
    const row = headingRow + 1 + index;
    for (const [at, column] of places.entries()) {
      if (column === null) continue;
      const cell = cellName(row, column);
      const standing = sheet.rows.get(row)?.cells.get(column)?.value ?? null;
      if (index >= before && standing !== null)
        throw new Failure('patch.table-blocked', { table: name, cell });
      const value = rows[index]?.[at] ?? null;
      if (value !== standing) edits.push({ kind: 'cell', sheet: sheet.name, cell, value });
    }
  }
  return edits;
}
