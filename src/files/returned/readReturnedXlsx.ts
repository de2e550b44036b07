import type { ReturnedWorkbook } from '../../consolidate/submission/returnedWorkbook';
import { openPackage } from '../archive/openPackage';
import type { ReadingMeans } from '../archive/readingMeans';
import { documentProperty } from '../xlsx/read/documentProperty';
import { modifiedOf } from '../xlsx/read/lastModified';
import { readWorkbook } from '../xlsx/read/readXlsx';
import { returnedOf } from './returnedOf';

/**
 * Reads an .xlsx or .xlsm file that came back. Macros never run and nothing outside the file is opened.
 * @throws Failure with a `file.…` code for whatever is no sound workbook
 */
export function readReturnedXlsx(bytes: Uint8Array, means?: ReadingMeans): ReturnedWorkbook {
  const office = openPackage(bytes, means);
  const { document, faults } = readWorkbook(office, true);
  const program = documentProperty(office, 'extended', 'ep:Application');
  return {
    ...returnedOf(document, faults),
    modified: modifiedOf(office),
    program: program === '' ? null : program,
    format: 'xlsx',
  };
}
