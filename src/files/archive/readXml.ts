import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { Failure } from '../../plan/failure';
import { limits } from './limits';
import { prefixOf } from './namespaces';
import type { Archive } from './openArchive';

/** The attributes of the element just opened; valid only during the call that hands them over. */
export interface XmlAttributes {
  /** The value by name, as the readers call it: `ref`, `r:id`, `w:val`; undefined where absent. */
  get(name: string): string | undefined;
  /** All of them by name, namespace declarations and unknown namespaces left out. */
  all(): Record<string, string>;
}

/**
 * What a reader of an XML part listens to. Names carry the prefix of namespaces.ts: `row`, `w:tbl`; an
 * element of a namespace not listed there is called `?`. `parent` is empty for the root.
 */
export interface XmlListener {
  /** False leaves the element out with all that is in it; its `close` is not called. */
  open?(name: string, attributes: XmlAttributes, parent: string): boolean | undefined;
  /** `text` is the text since the last tag: the whole text of an element without children. */
  close?(name: string, text: string, parent: string): void;
}

/**
 * Reads an XML part of an archive. Of alternative content the fallback is read, as if it stood there
 * alone. No entity but the five of XML is known and nothing outside the part is opened.
 * @throws Failure `file.bad-xml`, `file.doctype`, `file.too-deep`, and as `Archive.textPieces`
 */
export function readXml(archive: Archive, part: string, listener: XmlListener): void {
  const reading = new XmlReading(part, listener);
  archive.textPieces(part, (piece) => reading.write(piece));
  reading.end();
}

/** Reads XML that stands in a string; otherwise as `readXml`. `part` is what a failure calls it. */
export function readXmlText(text: string, part: string, listener: XmlListener): void {
  const reading = new XmlReading(part, listener);
  reading.write(text);
  reading.end();
}

const SLICE = 64 * 1024;
const UNKNOWN = '?';

class XmlReading implements XmlAttributes {
  private readonly parser = new SaxesParser({ xmlns: true, position: false });
  /** The names of open elements; of transparent ones, their parent's. */
  private readonly open: string[] = [];
  private readonly names = new Map<string, Map<string, string>>();
  private attributes: Readonly<Record<string, SaxesAttributeNS>> = {};
  private text = '';
  private uri = '';
  private prefix: string | undefined;
  private depth = 0;
  /** The depth of the element that is left out, or 0. */
  private skippedFrom = 0;

  constructor(
    private readonly part: string,
    private readonly listener: XmlListener,
  ) {
    this.parser.on('error', (error) => {
      throw new Failure('file.bad-xml', { part }, error.message);
    });
    this.parser.on('doctype', () => {
      throw new Failure('file.doctype', { part });
    });
    this.parser.on('text', (text) => {
      this.text += text;
    });
    this.parser.on('cdata', (text) => {
      this.text += text;
    });
    this.parser.on('opentag', (tag) => {
      this.opened(tag.uri, tag.local, tag.attributes);
    });
    this.parser.on('closetag', (tag) => {
      this.closed(tag.uri, tag.local);
    });
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

  private opened(uri: string, local: string, attributes: Readonly<Record<string, SaxesAttributeNS>>): void {
    this.depth++;
    if (this.depth > limits.nesting) {
      throw new Failure('file.too-deep', { part: this.part, limit: limits.nesting });
    }
    if (this.skippedFrom > 0) return;
    this.text = '';
    const name = this.nameOf(uri, local);
    const parent = this.open[this.open.length - 1] ?? '';
    if (isTransparent(name)) {
      this.open.push(parent);
      return;
    }
    this.attributes = attributes;
    if (name === 'mc:Choice' || this.listener.open?.(name, this, parent) === false) {
      this.skippedFrom = this.depth;
      return;
    }
    this.open.push(name);
  }

  private closed(uri: string, local: string): void {
    const depth = this.depth--;
    if (this.skippedFrom > 0) {
      if (depth === this.skippedFrom) this.skippedFrom = 0;
      this.text = '';
      return;
    }
    this.open.pop();
    const name = this.nameOf(uri, local);
    const text = this.text;
    this.text = '';
    if (!isTransparent(name)) this.listener.close?.(name, text, this.open[this.open.length - 1] ?? '');
  }

  private nameOf(uri: string, local: string): string {
    // Nearly every element has the namespace of the one before it.
    if (uri !== this.uri) {
      this.uri = uri;
      this.prefix = prefixOf.get(uri);
    }
    const prefix = this.prefix;
    if (prefix === undefined) return UNKNOWN;
    if (prefix === '') return local;
    let known = this.names.get(prefix);
    if (!known) this.names.set(prefix, (known = new Map()));
    let name = known.get(local);
    if (name === undefined) known.set(local, (name = `${prefix}:${local}`));
    return name;
  }
}

function isTransparent(name: string): boolean {
  return name === 'mc:AlternateContent' || name === 'mc:Fallback';
}
