import { escapeMarkup } from '../write/xml';
import type { LocatedTag } from './locate';

/**
 * A start tag written anew with some attributes changed and all others as they were, in their order.
 * @param changes by qualified name; undefined takes the attribute out, a new one stands last
 */
export function startTag(
  text: string,
  tag: LocatedTag,
  changes: Readonly<Record<string, string | undefined>>,
  selfClosing = tag.selfClosing,
): string {
  const name = /^<([^\s/>]+)/.exec(text.slice(tag.start, tag.end))?.[1] ?? '';
  const values = new Map<string, string | undefined>(
    Object.values(tag.attributes).map(({ name: key, value }) => [key, value]),
  );
  for (const [key, value] of Object.entries(changes)) values.set(key, value);
  let written = `<${name}`;
  for (const [key, value] of values) {
    if (value !== undefined) written += ` ${key}="${escapeAttribute(value)}"`;
  }
  return written + (selfClosing ? '/>' : '>');
}

/** White space that a parser would turn into a space stays what it is. */
function escapeAttribute(value: string): string {
  return escapeMarkup(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
