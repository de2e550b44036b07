import { read, type WorkBook } from '@e965/xlsx';
import { Failure } from '../../../plan/failure';

/**
 * Reads a workbook in a binary format. It has been judged: the library sets no bounds of its own.
 * @throws Failure `file.encrypted`, and `file.damaged` for whatever stops the library
 */
export function readBook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, { type: 'array', dense: true, cellNF: true, cellHTML: false, cellText: false });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.includes('password-protected')) throw new Failure('file.encrypted', {}, message);
    throw new Failure('file.damaged', {}, message);
  }
}
