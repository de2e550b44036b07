import { escapeMarkup } from '../../xlsx/write/xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const relation = {
  document: `${OFFICE}/relationships/officeDocument`,
  styles: `${OFFICE}/relationships/styles`,
  header: `${OFFICE}/relationships/header`,
} as const;

export const contentType = {
  document: `${WORD}.document.main+xml`,
  styles: `${WORD}.styles+xml`,
  header: `${WORD}.header+xml`,
} as const;

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  `xmlns:r="${OFFICE}/relationships"`;

/** An element of Word's namespace with attributes of it; undefined leaves an attribute out. */
export function wordElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` w:${key}="${escapeMarkup(String(value))}"`],
  );
  const inner = children.join('');
  const open = `<w:${name}${written.join('')}`;
  return inner === '' ? `${open}/>` : `${open}>${inner}</w:${name}>`;
}

/** The root element of a part. */
export function wordRoot(name: string, ...children: readonly string[]): string {
  return `<w:${name} ${NAMESPACES}>${children.join('')}</w:${name}>`;
}
