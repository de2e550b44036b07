import type { ReturnedWorkbook } from '../../consolidate/submission/returnedWorkbook';
import { readReturnedXlsx } from './readReturnedXlsx';

/**
 * Reads a workbook that came back; what it is, its bytes tell, not its name.
 * @param name the file's own name
 * @throws Failure with a `file.…` code for whatever is no sound workbook
 */
export function readReturned(bytes: Uint8Array, name: string): ReturnedWorkbook | Promise<ReturnedWorkbook> {
  void name;
  return readReturnedXlsx(bytes);
}
