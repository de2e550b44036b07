import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { Failure } from '../../../plan/failure';
import { prefixOf } from '../../xml/namespaces';

/** A start tag and where it stands in the text of its part. */
export interface LocatedTag {
  /** As namespaces.ts calls it (`row`, `r:id`), whatever prefix the file uses; `?` for other namespaces. */
  readonly name: string;
  /** The name without a prefix, in any namespace. */
  readonly local: string;
  /** The file's own prefix with its colon: `x:`, or the empty text. */
  readonly prefix: string;
  /** As written, by qualified name. */
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  readonly selfClosing: boolean;
  /** From `<` to after `>`. */
  readonly start: number;
  readonly end: number;
}

/** Where an end tag stands; for a self-closing element, both are the end of it. */
export interface LocatedEnd {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface LocateListener {
  open?(tag: LocatedTag, parent: string): void;
  /** `text` is the text since the last tag. */
  close?(tag: LocatedEnd, text: string, parent: string): void;
}

/**
 * Tells where the elements of an XML part stand, in offsets of the text, so that a patch can leave every
 * other character alone.
 * @throws Failure `file.bad-xml`, `file.doctype`
 */
export function locate(text: string, part: string, listener: LocateListener): void {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  let content = '';
  const parent = (): string => open[open.length - 1] ?? '';
  parser.on('error', (error) => {
    throw new Failure('file.bad-xml', { part }, error.message);
  });
  parser.on('doctype', () => {
    throw new Failure('file.doctype', { part });
  });
  parser.on('text', (piece) => {
    content += piece;
  });
  parser.on('cdata', (piece) => {
    content += piece;
  });
  parser.on('opentag', (tag) => {
    const name = nameOf(tag.uri, tag.local);
    content = '';
    listener.open?.(
      {
        name,
        local: tag.local,
        prefix: tag.prefix === '' ? '' : `${tag.prefix}:`,
        attributes: tag.attributes,
        selfClosing: tag.isSelfClosing,
        // No `<` stands within a tag, so the last one before its end begins it.
        start: text.lastIndexOf('<', parser.position - 1),
        end: parser.position,
      },
      parent(),
    );
    open.push(name);
  });
  parser.on('closetag', (tag) => {
    open.pop();
    const end = parser.position;
    const start = tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1);
    listener.close?.({ name: nameOf(tag.uri, tag.local), start, end }, content, parent());
    content = '';
  });
  parser.write(text).close();
}

function nameOf(uri: string, local: string): string {
  const prefix = prefixOf.get(uri);
  if (prefix === undefined) return '?';
  return prefix === '' ? local : `${prefix}:${local}`;
}

/** The value of an attribute without a namespace. */
export function attribute(tag: LocatedTag, name: string): string | undefined {
  return tag.attributes[name]?.value;
}
