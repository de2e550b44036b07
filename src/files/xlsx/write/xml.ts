/** An attribute's value; undefined leaves the attribute out, a boolean is written as 1 or 0. */
export type AttributeValue = string | number | boolean | undefined;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Escapes markup and nothing else. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : character === '>' ? '&gt;' : '&quot;',
  );
}

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as the file format's `ST_Xstring`: what XML cannot hold (control characters, lone surrogates, the
 * carriage return that a parser would turn into a line feed) as `_xHHHH_`, and an underscore that would
 * begin such a code as `_x005F_`. Any text comes back as it was.
 */
function xstring(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, code);
}

/** Element content of type `ST_Xstring`; quotation marks stay as they are, as Excel writes them. */
export function content(text: string): string {
  return xstring(text).replace(/[&<>]/g, (character) =>
    character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;',
  );
}

/** An attribute's text of type `ST_Xstring`; line breaks and tabs become codes, as Excel writes them. */
function attributeText(text: string): string {
  return escapeMarkup(xstring(text).replace(/\n/g, '_x000a_').replace(/\t/g, '_x0009_'));
}

/** `<name a="…">children</name>`, or an empty element where there are no children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : attributeText(String(value));
    open += ` ${key}="${text}"`;
  }
  const inner = children.join('');
  return inner === '' ? `${open}/>` : `${open}>${inner}</${name}>`;
}

/** A whole part: the declaration and its root element. */
export function part(root: string): string {
  return DECLARATION + root;
}
