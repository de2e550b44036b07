import type { CarrierContent } from '../snapshot';
import { parseContent } from './content';
import { fingerprint } from './fingerprint';

/** The content of a carrier's text; null where the checksum is not that of the text, or it is no content. */
export type ContentReader = (json: string, checksum: string | undefined) => CarrierContent | null;

/** Reads the text of several carriers; one that is the same again, as in a sound workbook, is read once. */
export function contentReader(): ContentReader {
  let known: { readonly json: string; readonly print: string; content?: CarrierContent | null } | null = null;
  return (json, checksum) => {
    if (known?.json !== json) known = { json, print: fingerprint(json) };
    if (known.print !== checksum) return null;
    known.content ??= parseContent(json);
    return known.content;
  };
}
