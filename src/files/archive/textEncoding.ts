import { Failure } from '../../plan/failure';

/** The encodings that an XML part may have. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of an XML part, from its byte order mark, else its first characters, else its declaration.
 * @throws Failure `file.encoding-unknown` naming the encoding that is not read
 */
export function encodingOf(start: Uint8Array): TextEncoding {
  const [first, second, third] = [start[0], start[1], start[2]];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const declared = declaredEncoding(start);
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  if (declared === null || bom || ['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(declared.toLowerCase())) {
    return 'utf-8';
  }
  throw new Failure('file.encoding-unknown', { encoding: declared });
}

function declaredEncoding(start: Uint8Array): string | null {
  const head = String.fromCharCode(...start.subarray(0, 200));
  const declaration = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head);
  return declaration?.[1] ?? null;
}

/** Turns the bytes of a part, given in pieces, into text; a byte order mark is dropped. */
export class TextPieces {
  private decoder: TextDecoder | null = null;

  /**
   * @throws Failure `file.encoding-unknown`, or `file.bad-text` where the bytes are not in the encoding
   */
  next(piece: Uint8Array, last: boolean): string {
    try {
      this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return this.decoder.decode(piece, { stream: !last });
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure('file.bad-text', {}, error instanceof Error ? error.message : String(error));
    }
  }
}
