import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { rangeName } from '../../../workbook/a1';
import type { CellDocument, CellValue, SheetDocument, WorkbookDocument } from '../../../workbook/document';
import { emptySheet } from '../../../workbook/emptyDocument';
import { COLUMNS, ROWS } from '../../xlsx/read/cellPlace';
import { CellCount } from '../cellLimit';

/** How the binary formats number error values. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

const visibilities = ['visible', 'hidden', 'veryHidden'] as const;

/** What SheetJS read, cells in rows (`dense`), as a document: values, number formats, formulas, merged ranges. */
export function documentOfBook(book: WorkBook): WorkbookDocument {
  const count = new CellCount();
  return {
    date1904: book.Workbook?.WBProps?.date1904 === true,
    sheets: book.SheetNames.map((name, place) => {
      const sheet = emptySheet(name);
      sheet.visibility = visibilities[book.Workbook?.Sheets?.[place]?.Hidden ?? 0] ?? 'visible';
      const source = book.Sheets[name];
      if (source) fill(sheet, source, count);
      return sheet;
    }),
    names: [],
    customXml: [],
    activeSheet: null,
  };
}

function fill(sheet: SheetDocument, source: WorkSheet, count: CellCount): void {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = source['!data'] ?? [];
  // Rows and cells that are not there are passed over, however far apart the others stand.
  rows.forEach((row, place) => {
    const cells = new Map<number, CellDocument>();
    row?.forEach((cell, column) => {
      const made = cell && column < COLUMNS ? cellOf(cell) : null;
      if (made) cells.set(column, made);
    });
    count.add(cells.size);
    if (cells.size > 0 && place < ROWS) sheet.rows.set(place, { cells });
  });
  for (const { s, e } of source['!merges'] ?? []) {
    sheet.merges.push(rangeName({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  }
}

function cellOf({ t, v, z, f }: CellObject): CellDocument | null {
  const value = valueOf(t, v);
  if (value === null && f === undefined) return null;
  const format = typeof z === 'string' && z !== 'General' ? { style: { numberFormat: z } } : {};
  return { value, ...(f === undefined ? {} : { formula: `=${f}` }), ...format };
}

function valueOf(type: CellObject['t'], value: CellObject['v']): CellValue {
  if (type === 'e') return { error: errors[Number(value)] ?? '#VALUE!' };
  if (type === 'n') return typeof value === 'number' && Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
