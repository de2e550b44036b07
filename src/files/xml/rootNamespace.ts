import { SaxesParser } from 'saxes';

/** The namespace of a document's root element; null for text that is no XML. Reads no further than the root. */
export function rootNamespaceOf(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let namespace: string | null = null;
  let over = false;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
    over = true;
  });
  parser.on('error', () => {
    over = true;
  });
  for (let at = 0; at < xml.length && !over; at += 1024) parser.write(xml.slice(at, at + 1024));
  return namespace;
}
