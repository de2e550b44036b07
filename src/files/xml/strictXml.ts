import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { Failure } from '../../plan/failure';
import { elementName } from './elementName';
import { prefixOf } from './namespaces';
import type { XmlAttributes } from './xmlListener';
import type { XmlReading } from './xmlReading';

const SLICE = 64 * 1024;

/** Reads any XML, by a parser that holds to the standard. */
export class StrictXml implements XmlAttributes {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  private readonly names = new Map<string, Map<string, string>>();
  private attributes: Readonly<Record<string, SaxesAttributeNS>> = {};
  private text = '';
  private heard = true;

  constructor(reading: XmlReading) {
    const { part } = reading;
    this.parser.on('error', (error) => {
      throw new Failure('file.bad-xml', { part }, error.message);
    });
    this.parser.on('doctype', () => {
      throw new Failure('file.doctype', { part });
    });
    this.parser.on('text', (text) => {
      if (!reading.skips) this.text += text;
    });
    this.parser.on('cdata', (text) => {
      if (!reading.skips) this.text += text;
    });
    this.parser.on('opentag', ({ uri, local, attributes }) => {
      if (!this.heard) return;
      reading.between(this.text);
      this.text = '';
      this.attributes = attributes;
      reading.opened(this.nameOf(uri, local), this);
    });
    this.parser.on('closetag', ({ uri, local }) => {
      if (!this.heard) return;
      const text = this.text;
      this.text = '';
      reading.closed(this.nameOf(uri, local), text);
    });
  }

  /** Takes tags that another reader has told of already. */
  resume(tags: string): void {
    this.heard = false;
    this.parser.write(tags);
    this.heard = true;
  }

  /** The parser keeps what is unfinished, so a piece may end anywhere. */
  write(piece: string): void {
    for (let at = 0; at < piece.length; at += SLICE) this.parser.write(piece.slice(at, at + SLICE));
  }

  end(): void {
    this.parser.close();
  }

  get(name: string): string | undefined {
    const plain = this.attributes[name];
    if (plain?.prefix === '') return plain.value;
    const colon = name.indexOf(':');
    if (colon < 0) return undefined;
    const prefix = name.slice(0, colon);
    if (plain && prefixOf.get(plain.uri) === prefix) return plain.value;
    const local = name.slice(colon + 1);
    return Object.values(this.attributes).find(
      (attribute) => attribute.local === local && prefixOf.get(attribute.uri) === prefix,
    )?.value;
  }

  all(): Record<string, string> {
    const values: Record<string, string> = {};
    for (const { prefix, uri, local, value } of Object.values(this.attributes)) {
      const known = prefixOf.get(uri);
      if (prefix === '' && uri === '') values[local] = value;
      else if (known !== undefined) values[`${known}:${local}`] = value;
    }
    return values;
  }

  private nameOf(uri: string, local: string): string {
    let known = this.names.get(uri);
    if (!known) this.names.set(uri, (known = new Map()));
    let name = known.get(local);
    if (name === undefined) known.set(local, (name = elementName(uri, local)));
    return name;
  }
}
