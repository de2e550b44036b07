import type { HyperlinkDocument } from '../../../../workbook/document';
import { parseRange } from '../../../../workbook/a1';
import { relation } from '../package/namespaces';
import type { PackageWriter } from '../package/packageWriter';
import { element } from '../xml';

/** Characters that no address may hold; Excel repairs a file whose relationship has them. */
const FORBIDDEN = /[\p{Cc} <>"{}|\\^`\uD800-\uDFFF\uFFFE\uFFFF]|%(?![0-9A-Fa-f]{2})/gu;

/** The bytes of a character as an address writes them; a lone surrogate is no character and gives U+FFFD. */
const encode = (character: string): string =>
  Array.from(
    new TextEncoder().encode(character),
    (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');

/** True for an address with a scheme (`https:`, `mailto:`); `A1:B2` is a place. */
function isAddress(target: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:/.test(target) && parseRange(target) === null;
}

/** `<hyperlinks>`: places in the workbook as they are, addresses through a relationship of the sheet. */
export function hyperlinksXml(
  hyperlinks: readonly HyperlinkDocument[],
  sheetPath: string,
  writer: PackageWriter,
): string {
  const items = hyperlinks.map(({ cell, target, tip }) => {
    if (!isAddress(target)) {
      return element('hyperlink', { ref: cell, location: target.replace(/^#/, ''), tooltip: tip });
    }
    const address = target.replace(FORBIDDEN, encode);
    return element('hyperlink', {
      ref: cell,
      'r:id': writer.relateOutside(sheetPath, relation.hyperlink, address),
      tooltip: tip,
    });
  });
  return items.length === 0 ? '' : element('hyperlinks', {}, ...items);
}
