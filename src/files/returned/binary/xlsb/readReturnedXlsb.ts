import type { ReturnedWorkbook } from '../../../../consolidate/submission/returnedWorkbook';
import { openPackage } from '../../../archive/openPackage';
import { documentProperty } from '../../../xlsx/read/documentProperty';
import { modifiedOf } from '../../../xlsx/read/lastModified';
import { returnedOf } from '../../returnedOf';
import { documentOfXlsb } from './documentOfXlsb';

/**
 * Reads an .xlsb file that came back. Tables are found by their headings.
 * @throws Failure as the readers of archives and XML, and as `documentOfXlsb`
 */
export function readReturnedXlsb(bytes: Uint8Array): ReturnedWorkbook {
  const office = openPackage(bytes);
  const document = documentOfXlsb(office);
  const program = documentProperty(office, 'extended', 'ep:Application');
  const modified = modifiedOf(office);
  office.archive.checkRest();
  return { ...returnedOf(document), modified, program: program === '' ? null : program, format: 'xlsb' };
}
