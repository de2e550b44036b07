import type { OfficePackage } from '../../archive/openPackage';
import { readXmlTree } from '../../xml/xmlTree';

/** A part that says something about the file as a whole. */
export type PropertyPart = 'core' | 'extended';

/** The end of a part's relationship, transitional and strict. */
const ends: Readonly<Record<PropertyPart, RegExp>> = {
  core: /core-?properties$/i,
  extended: /extended-?properties$/i,
};

/**
 * The text of a property that the file gives of itself, trimmed; empty where it does not say.
 * @param name as the readers call the element: `dcterms:modified`, `ep:Application`
 * @throws Failure with a `file.…` code where the part is damaged
 */
export function documentProperty(office: OfficePackage, part: PropertyPart, name: string): string {
  const found = office.relationships('').find(({ type, external }) => ends[part].test(type) && !external);
  if (!found || !office.archive.has(found.target)) return '';
  const { children } = readXmlTree(office.archive, found.target);
  return children.find((child) => child.name === name)?.text.trim() ?? '';
}
