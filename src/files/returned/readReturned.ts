import type { ReturnedWorkbook } from '../../consolidate/submission/returnedWorkbook';
import { Failure } from '../../plan/failure';
import type { ReadingMeans } from '../archive/readingMeans';
import { readReturnedXlsx } from './readReturnedXlsx';

type Reader = (bytes: Uint8Array, name: string) => ReturnedWorkbook;

/** The readers of other formats, by the failure that says which it is. They are fetched when one comes. */
const otherReaders: Readonly<Record<string, () => Promise<Reader>>> = {
  'file.old-workbook': async () => (await import('./binary/xls/readReturnedXls')).readReturnedXls,
  'file.binary-workbook': async () => (await import('./binary/xlsb/readReturnedXlsb')).readReturnedXlsb,
  'file.text': async () => (await import('./csv/readReturnedCsv')).readReturnedCsv,
  'file.open-document': async () => (await import('./ods/readReturnedOds')).readReturnedOds,
};

/**
 * Reads a workbook that came back: at once where it is .xlsx or .xlsm, else by a reader that is fetched first.
 * What it is, its bytes tell; only a plain text must be named as a table.
 * @param name the file's own name
 * @param means what is lent to the reading of many files
 * @throws Failure with a `file.…` code for whatever is no sound workbook
 */
export function readReturned(
  bytes: Uint8Array,
  name: string,
  means?: ReadingMeans,
): ReturnedWorkbook | Promise<ReturnedWorkbook> {
  try {
    return readReturnedXlsx(bytes, means);
  } catch (error) {
    const fetchReader = error instanceof Failure ? otherReaders[error.code] : undefined;
    if (!fetchReader) throw error;
    return fetchReader().then((read) => read(bytes, name));
  }
}
