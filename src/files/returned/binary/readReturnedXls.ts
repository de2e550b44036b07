import type { ReturnedWorkbook } from '../../../consolidate/submission/returnedWorkbook';
import { refuseLarge } from '../refuseLarge';
import { returnedOf } from '../returnedOf';
import { documentOfBook } from './documentOfBook';
import { readBook } from './sheetJs';
import { soundXls } from './soundXls';

/** A time before this is one that a program left empty. */
const FIRST_YEAR = 1990;

/**
 * Reads an .xls file of Excel 97 to 2003 that came back. It has no custom XML part and no tables: tables are found
 * by their headings.
 * @throws Failure `file.too-large`, and as `soundXls` and `readBook`
 */
export function readReturnedXls(bytes: Uint8Array): ReturnedWorkbook {
  refuseLarge(bytes.length);
  const book = readBook(soundXls(bytes));
  const { Application: program, ModifiedDate: modified } = book.Props ?? {};
  return {
    ...returnedOf(documentOfBook(book)),
    modified: timeOf(modified),
    program: program?.trim() || null,
    format: 'xls',
  };
}

function timeOf(time: unknown): string | null {
  const read = time instanceof Date || typeof time === 'string' ? new Date(time) : new Date(NaN);
  return Number.isNaN(read.getTime()) || read.getUTCFullYear() < FIRST_YEAR ? null : read.toISOString();
}
