import { Failure } from '../../../plan/failure';
import { windows1258 } from './windows1258';

/**
 * The text of a file without formatting: UTF-16 by its byte order mark, else UTF-8, else windows-1258 where our
 * headings tell it. Any other encoding has lost letters of Vietnamese already, and is not guessed.
 * @throws Failure `file.not-utf8`
 */
export function decodedText(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    const old = windows1258(bytes);
    if (old !== null) return old;
    throw new Failure('file.not-utf8', {}, error instanceof Error ? error.message : String(error));
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}
