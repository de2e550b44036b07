import type { XmlNode } from '../../xml/xmlTree';

/** A flag of the file format; `absent` where the attribute is not there. */
export function flag(text: string | undefined, absent: boolean): boolean {
  if (text === undefined) return absent;
  return text === '1' || text === 'true' || text === 'on';
}

/** A whole number of the file format that is not negative, or null. */
export function index(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : null;
}

/** A decimal number of the file format, or null. */
export function decimal(text: string | undefined): number | null {
  if (text === undefined || text.trim() === '' || !/^[\s\d.eE+-]+$/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

/** The `val` of an element that is a switch by being there: `<b/>`, `<b val="0"/>`. */
export function switchOf(node: XmlNode | undefined): boolean {
  return node !== undefined && flag(node.attributes.val, true);
}

/** The ranges of an `sqref`. */
export function rangesOf(text: string | undefined): string[] {
  return (text ?? '').split(/\s+/).filter((range) => range !== '');
}
