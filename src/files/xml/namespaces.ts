const families: Readonly<Record<string, readonly string[]>> = {
  '': [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
  ],
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  a: ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  ds: [
    'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    'http://purl.oclc.org/ooxml/officeDocument/customXml',
  ],
  rel: ['http://schemas.openxmlformats.org/package/2006/relationships'],
  ct: ['http://schemas.openxmlformats.org/package/2006/content-types'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  dcterms: ['http://purl.org/dc/terms/'],
  ep: [
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
    'http://purl.oclc.org/ooxml/officeDocument/extendedProperties',
  ],
  office: ['urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  table: ['urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  text: ['urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  style: ['urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  number: ['urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  meta: ['urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  manifest: ['urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'],
  calcext: ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
  dc: ['http://purl.org/dc/elements/1.1/'],
  xml: ['http://www.w3.org/XML/1998/namespace'],
};

/**
 * The prefix by which the readers call a namespace, whatever prefix a file gives it: none for
 * SpreadsheetML, `w` for WordprocessingML, `r` for references to relationships, `office`, `table` … for
 * OpenDocument. Transitional and strict
 * namespaces have the same one. A namespace that is not listed has no prefix.
 */
export const prefixOf: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const)),
);

const RELATIONSHIP_TYPES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
];

/** A relationship's type without what tells transitional from strict: `worksheet`, `sharedStrings`. */
export function relationshipType(uri: string): string {
  const start = RELATIONSHIP_TYPES.find((known) => uri.startsWith(known));
  return start === undefined ? uri : uri.slice(start.length);
}
