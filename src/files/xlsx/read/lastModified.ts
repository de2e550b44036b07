import { openPackage } from '../../archive/openPackage';
import { readXmlTree } from '../../archive/xmlTree';

/**
 * When the file says that it was last saved, as ISO 8601; null where it does not say.
 * @throws Failure with a `file.…` code for whatever is no sound package
 */
export function lastModified(bytes: Uint8Array): string | null {
  const office = openPackage(bytes);
  const part = office
    .relationships('')
    .find(({ type, external }) => type.endsWith('/core-properties') && !external);
  if (!part || !office.archive.has(part.target)) return null;
  const { children } = readXmlTree(office.archive, part.target);
  const text = children.find(({ name }) => name === 'dcterms:modified')?.text.trim() ?? '';
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text : null;
}
