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

/** Turns the bytes of a part, given in pieces, into text; a byte order mark at its beginning is dropped. */
export class TextPieces {
  private readonly begun: boolean;
  private decoder: TextDecoder | null = null;
  /** The first bytes of a character that the next piece goes on with. */
  private rest = new Uint8Array(0);

  /** @param encoding what a part is in whose beginning was read already; null where it is to be found out */
  constructor(private encoding: TextEncoding | null = null) {
    this.begun = encoding !== null;
  }

  /**
   * @throws Failure `file.encoding-unknown`, or `file.bad-text` where the bytes are not in the encoding
   */
  next(piece: Uint8Array, last: boolean): string {
    const bytes = this.rest.length === 0 ? piece : joined(this.rest, piece);
    if (this.encoding === null && bytes.length < 4 && !last) {
      this.rest = bytes.slice();
      return '';
    }
    this.encoding ??= encodingOf(bytes);
    // Whole characters at a time: engines are several times slower with a decoder that is kept streaming.
    const end = last ? bytes.length : wholeCharacters(bytes, this.encoding);
    this.rest = bytes.slice(end);
    try {
      const ignoreBOM = this.begun || this.decoder !== null;
      if (!this.decoder || this.decoder.ignoreBOM !== ignoreBOM) {
        this.decoder = new TextDecoder(this.encoding, { fatal: true, ignoreBOM });
      }
      return this.decoder.decode(bytes.subarray(0, end));
    } catch (error) {
      throw new Failure('file.bad-text', {}, error instanceof Error ? error.message : String(error));
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** How many bytes at the start are whole characters, as far as the encoding tells without decoding. */
function wholeCharacters(bytes: Uint8Array, encoding: TextEncoding): number {
  let end = bytes.length;
  if (encoding !== 'utf-8') {
    end -= end % 2;
    const high = (bytes[encoding === 'utf-16le' ? end - 1 : end - 2] ?? 0) >> 2;
    return high === 0b110110 ? end - 2 : end;
  }
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return end;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      if (needs > back) end = bytes.length - back;
      return end;
    }
  }
  return end;
}
