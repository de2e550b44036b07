import type { CustomXmlPart } from '../../../workbook/document';
import type { OfficePackage } from '../../archive/openPackage';
import { xmlText } from '../../xml/readXml';
import { readXmlTree } from '../../xml/xmlTree';

/**
 * Every custom XML part that is there, as text; it is read once so that an ill-formed one is refused. Excel ties
 * them to the workbook, LibreOffice to the package.
 */
export function readCustomXml(office: OfficePackage, workbookPart: string): CustomXmlPart[] {
  const { archive } = office;
  const links = [...office.relationships(workbookPart), ...office.relationships('')];
  const parts = new Map<string, CustomXmlPart>();
  for (const { type, target, external } of links) {
    if (type !== 'customXml' || external || !archive.has(target) || parts.has(target)) continue;
    const xml = xmlText(archive, target);
    const properties = office.relationships(target).find((own) => own.type === 'customXmlProps')?.target;
    const id =
      properties !== undefined && archive.has(properties)
        ? readXmlTree(archive, properties).attributes['ds:itemID']
        : undefined;
    parts.set(target, { id: id ?? '', xml });
  }
  return [...parts.values()];
}
