import ExcelJS from 'exceljs';
import type { ReturnedWorkbook } from '../../../src/consolidate/submission/returnedWorkbook';
import type { Submission } from '../../../src/consolidate/submission/submission';
import { readReturned } from '../../../src/files/returned/readReturned';
import { writeXlsx } from '../../../src/files/xlsx/write/writeXlsx';
import { tableDefinition } from '../../../src/workbook/tables';
import { masterOf } from '../../consolidate/package/masterOf';
import { built, edited } from '../../consolidate/package/smallPlan';
import { fileNamed, weighed } from '../../consolidate/submission/returning';

/** The coordinator’s workbook: one task has been reported on before. */
const written = edited(
  ['NhiemVu', 'A.I.1', 'percent', 20],
  ['NhiemVu', 'A.I.1', 'status', 'Đang thực hiện'],
  ['NhiemVu', 'A.I.1', 'evidence', 'Công văn số 12/BC-VT'],
  ['NhiemVu', 'A.I.1', 'evidenceOn', 46_300, 'dd/mm/yyyy'],
);

export const master = masterOf(written);

/** The file of the unit `vienthong`, as it went out. */
export const packageBytes: Uint8Array = writeXlsx(built(written), { modified: '2026-11-24T00:00:00Z' });

export type Book = ExcelJS.Workbook;

/** The package, changed and saved by the library exceljs. */
export async function byExcelJs(edit: (book: Book) => void, bytes = packageBytes): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  edit(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function sheetOf(book: Book, name = 'Nhiệm vụ'): ExcelJS.Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The place of a column of `NhiemVu` in the package, from 1. */
export function place(column: string): number {
  return tableDefinition('NhiemVu').columns.findIndex(({ id }) => id === column) + 1;
}

/** The cell of the task A.I.1. */
export const cellOf = (book: Book, column: string, row = 2): ExcelJS.Cell =>
  sheetOf(book).getCell(row, place(column));

/** What the bytes are as a submission of the unit. */
export async function submitted(
  bytes: Uint8Array,
  name = 'vienthong_2026-H2.xlsx',
): Promise<{ readonly workbook: ReturnedWorkbook; readonly submission: Submission }> {
  const workbook = await readReturned(bytes, name);
  return { workbook, submission: weighed(workbook, master, fileNamed(name)) };
}
