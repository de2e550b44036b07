import { parseRange } from '../../src/workbook/a1';
import { CARRIER_SHEET, sheetText } from '../../src/workbook/carrier/sheetCarrier';
import type { SheetDocument, TableDocument, WorkbookDocument } from '../../src/workbook/document';
import type { RawCell, RawTable, WorkbookReading } from '../../src/workbook/reading';

/** What a target that holds the document would read from it, settings apart. */
export function readBack(document: WorkbookDocument): WorkbookReading {
  const carrier = document.sheets.find(({ name }) => name === CARRIER_SHEET);
  return {
    date1904: document.date1904,
    tables: document.sheets.flatMap((sheet) => sheet.tables.map((table) => rawTable(sheet, table))),
    asOf: 'today',
    dueSoonDays: 30,
    carriers: {
      part: document.customXml[0]?.xml ?? null,
      sheet: carrier
        ? sheetText([...carrier.rows.values()].map(({ cells }) => cells.get(0)?.value ?? null))
        : null,
    },
    faults: [],
  };
}

function rawTable(sheet: SheetDocument, table: TableDocument): RawTable {
  const range = parseRange(table.range);
  if (!range) throw new Error(`Not a range: ${table.range}`);
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const rows = Array.from({ length: range.bottom - range.top }, (_, index) => range.top + 1 + index);
  return {
    name: table.name,
    sheet: sheet.name,
    sheetHidden: sheet.visibility !== 'visible',
    top: range.top,
    left: range.left,
    headings: table.columns.map(({ name }) => name),
    columnIds: columns.map((_, index) => index + 1),
    rows: rows.map((row) => columns.map((column) => rawCell(sheet, row, column))),
  };
}

function rawCell(sheet: SheetDocument, row: number, column: number): RawCell {
  const cell = sheet.rows.get(row)?.cells.get(column);
  const format = cell?.style?.numberFormat;
  return {
    value: cell?.value ?? null,
    ...(format === undefined ? {} : { format }),
    computed: cell?.formula !== undefined,
  };
}
