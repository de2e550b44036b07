import { PlainXml, type HandOver } from './plainXml/plainXml';
import { StrictXml } from './strictXml';
import { TextPieces } from './textEncoding';
import type { XmlReading } from './xmlReading';

/** The bytes of a part, which may be cut anywhere: read as far as they are plain, then by the strict reader. */
export class XmlInput {
  private readonly plain: PlainXml;
  private strict: { readonly text: TextPieces; readonly xml: StrictXml } | null = null;

  constructor(private readonly reading: XmlReading) {
    this.plain = new PlainXml(reading);
  }

  write(piece: Uint8Array): void {
    if (this.strict) this.strict.xml.write(this.strict.text.next(piece, false));
    else this.take(this.plain.write(piece));
  }

  end(): void {
    if (!this.strict) this.take(this.plain.end());
    if (!this.strict) return;
    this.strict.xml.write(this.strict.text.next(new Uint8Array(0), true));
    this.strict.xml.end();
  }

  private take(handed: HandOver | null): void {
    if (!handed) return;
    const xml = new StrictXml(this.reading);
    const text = new TextPieces(handed.tags === null ? null : 'utf-8');
    if (handed.tags !== null) xml.resume(handed.tags);
    this.strict = { text, xml };
    this.write(handed.bytes);
  }
}
