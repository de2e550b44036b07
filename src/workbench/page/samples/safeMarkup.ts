/** Elements that samples lay their pages out with. */
const ELEMENTS = new Set(
  'section div p span b i em strong code br h1 h2 h3 h4 ul ol li label button input textarea select option table tbody thead tr td th'.split(
    ' ',
  ),
);
const ATTRIBUTES = ['id', 'class', 'for', 'value', 'type', 'rows', 'placeholder', 'title', 'name'] as const;
const FLAGS = ['checked', 'selected', 'disabled'] as const;

/**
 * The elements of a text of HTML, made anew: those of the list, with their ids, names and values. Everything
 * else (scripts, frames, pictures, styles, handlers, addresses) stays out; it is read by a parser that runs
 * nothing.
 */
export function keepSafe(html: string, page: Document): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].flatMap((node) => kept(node, page));
}

function kept(node: Node, page: Document): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [page.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const name = node.localName;
  if (!ELEMENTS.has(name)) return [];
  const made = page.createElement(name);
  for (const attribute of ATTRIBUTES) {
    const value = node.getAttribute(attribute);
    if (value !== null) made.setAttribute(attribute, value);
  }
  for (const flag of FLAGS) if (node.hasAttribute(flag)) made.setAttribute(flag, '');
  if (made instanceof HTMLButtonElement) made.type = 'button';
  made.append(...[...node.childNodes].flatMap((child) => kept(child, page)));
  return [made];
}
