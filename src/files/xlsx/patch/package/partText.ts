import { encodingOf } from '../../../xml/textEncoding';

/**
 * The bytes of a part's new text, in the encoding of its old bytes, which its XML declaration names, and
 * with a byte order mark where it had one.
 */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(original);
  if (encoding === 'utf-8') {
    const marked = original[0] === 0xef && original[1] === 0xbb && original[2] === 0xbf;
    return new TextEncoder().encode(marked ? `\uFEFF${text}` : text);
  }
  const first = original[0];
  const marked = first === 0xff || first === 0xfe;
  return utf16(marked ? `\uFEFF${text}` : text, encoding === 'utf-16le');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}
