import { makeZip, type ZipEntry } from '../../archive/makeZip';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES =
  ['office', 'table', 'text', 'style', 'meta', 'manifest', 'drawing']
    .map((name) => `xmlns:${name === 'drawing' ? 'draw' : name}="${OASIS}:${name}:1.0"`)
    .join(' ') +
  ` xmlns:number="${OASIS}:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
  ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';

export interface OdsParts {
  /** Inside the only sheet, and instead of it. */
  readonly rows?: string;
  readonly sheets?: string;
  readonly styles?: string;
  readonly manifest?: string;
  readonly mimetype?: string;
  readonly meta?: string;
  readonly after?: string;
  readonly more?: readonly ZipEntry[];
}

/** A small OpenDocument spreadsheet. */
export function makeOds(parts: OdsParts): Uint8Array {
  const sheets = parts.sheets ?? `<table:table table:name="Một">${parts.rows ?? ''}</table:table>`;
  return makeZip([
    {
      name: 'mimetype',
      stored: true,
      data: parts.mimetype ?? 'application/vnd.oasis.opendocument.spreadsheet',
    },
    {
      name: 'META-INF/manifest.xml',
      data: `<manifest:manifest ${NAMESPACES}>${parts.manifest ?? ''}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      data:
        `<office:document-content ${NAMESPACES}><office:automatic-styles>${parts.styles ?? ''}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${sheets}${parts.after ?? ''}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...(parts.meta === undefined
      ? []
      : [
          {
            name: 'meta.xml',
            data: `<office:document-meta ${NAMESPACES}><office:meta>${parts.meta}</office:meta></office:document-meta>`,
          },
        ]),
    ...(parts.more ?? []),
  ]);
}
