import { read, type WorkBook } from '@e965/xlsx';
import { Failure } from '../../../plan/failure';
import { limits } from '../../archive/limits';

const MB = 1024 * 1024;

/** The library holds all of a file in memory several times over. */
const FILE_BYTES = 50 * MB;

/** @throws Failure `file.too-large` where a file in a binary format has more bytes than are read of it */
export function refuseLarge(bytes: number): void {
  const limit = Math.min(FILE_BYTES, limits.fileBytes);
  if (bytes > limit) throw new Failure('file.too-large', { limit: limit / MB });
}

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
