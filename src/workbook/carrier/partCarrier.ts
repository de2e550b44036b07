import type { CarrierContent } from '../snapshot';
import { jsonOf } from './content';
import { contentReader, type ContentReader } from './contentReader';
import { fingerprint } from './fingerprint';

/** The namespace by which the custom XML part is found. */
export const CARRIER_NAMESPACE = 'urn:theo-doi-ke-hoach:carrier:1';

const ROOT = 'theoDoiKeHoach';

/** How many rows each table had when the part was written. */
export type RowCounts = Readonly<Record<string, number>>;

/** The text of the custom XML part: identity, counts, checksum, and the content to mend the sheet from. */
export function partText(content: CarrierContent, rows: RowCounts): string {
  const json = jsonOf(content);
  const attributes = {
    schema: String(content.schema),
    plan: content.planId,
    kind: content.kind,
    rows: Object.entries(rows)
      .map(([table, count]) => `${table}=${count}`)
      .join(' '),
    checksum: fingerprint(json),
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${ROOT} xmlns="${CARRIER_NAMESPACE}"${written.join('')}>${escapedContent(json)}</${ROOT}>`;
}

/**
 * The content of the part, also where another program wrote it again with a declaration, a prefix or other
 * entities. Null where it is altered.
 */
export function readPartCarrier(xml: string, read: ContentReader = contentReader()): CarrierContent | null {
  const open = /<(?:[\w.-]+:)?theoDoiKeHoach(?=[\s>])([^<>]*)>/.exec(xml);
  const end = xml.lastIndexOf('</');
  if (!open || end < open.index) return null;
  const checksum = /\bchecksum\s*=\s*["']([0-9a-f]+)["']/.exec(open[1] ?? '')?.[1];
  const json = unescaped(xml.slice(open.index + open[0].length, end)).trim();
  return read(json, checksum);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;',
  );

/** Between tags a quotation mark is one; JSON has thousands of them. */
const escapedContent = (text: string): string =>
  text.replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));

const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
