import type { Archive } from '../archive/openArchive';
import { StrictXml } from './strictXml';
import { TextPieces } from './textEncoding';
import { XmlInput } from './xmlInput';
import type { XmlListener } from './xmlListener';
import { XmlReading } from './xmlReading';

/**
 * Reads an XML part of an archive. Of alternative content the fallback is read, as if it stood there
 * alone. No entity but the five of XML is known and nothing outside the part is opened.
 * @throws Failure `file.bad-xml`, `file.doctype`, `file.too-deep`, `file.encoding-unknown`, `file.bad-text`,
 *   and as `Archive.pieces`
 */
export function readXml(archive: Archive, part: string, listener: XmlListener): void {
  const input = new XmlInput(new XmlReading(part, listener));
  archive.pieces(part, (piece) => input.write(piece));
  input.end();
}

/**
 * The text of an XML part that is read as XML first, so that an ill-formed one is refused.
 * @throws Failure as `readXml`
 */
export function xmlText(archive: Archive, part: string): string {
  const bytes = archive.bytes(part);
  const input = new XmlInput(new XmlReading(part, {}));
  input.write(bytes);
  input.end();
  const text = new TextPieces();
  return text.next(bytes, false) + text.next(new Uint8Array(0), true);
}

/** Reads XML that stands in a string; otherwise as `readXml`. `part` is what a failure calls it. */
export function readXmlText(text: string, part: string, listener: XmlListener): void {
  const strict = new StrictXml(new XmlReading(part, listener));
  strict.write(text);
  strict.end();
}
