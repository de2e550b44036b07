import { readXlsx } from '../../../../src/files/xlsx/read/readXlsx';
import type { CellDocument, SheetDocument } from '../../../../src/workbook/document';
import { cellName } from '../../../../src/workbook/a1';
import { makeXlsx, type XlsxParts } from '../makeXlsx';

/** The first sheet of a hand-made workbook. */
export function firstSheet(parts: XlsxParts): SheetDocument {
  const sheet = readXlsx(makeXlsx(parts)).document.sheets[0];
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

/** The cells of a sheet by name. */
export function cellsOf(sheet: SheetDocument): Record<string, CellDocument> {
  return Object.fromEntries(
    [...sheet.rows].flatMap(([row, { cells }]) =>
      [...cells].map(([column, cell]) => [cellName(row, column), cell]),
    ),
  );
}

/** The values of a hand-made sheet by name. */
export function valuesOf(parts: XlsxParts): Record<string, unknown> {
  const cells = cellsOf(firstSheet(parts));
  return Object.fromEntries(Object.entries(cells).map(([name, { value }]) => [name, value]));
}

/** The faults of a hand-made workbook, one line each: `A1 code found`. */
export function faultsOf(parts: XlsxParts): string[] {
  return readXlsx(makeXlsx(parts)).faults.map(({ cell, code, found }) => `${cell} ${code} ${found}`);
}
