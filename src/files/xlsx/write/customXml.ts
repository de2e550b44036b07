import { SaxesParser } from 'saxes';
import { Failure } from '../../../plan/failure';
import type { CustomXmlPart } from '../../../workbook/document';
import { contentType, namespace, relation } from './package/namespaces';
import type { PackageWriter } from './package/packageWriter';
import { escapeMarkup, part } from './xml';

const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}\}$/i;

/**
 * Adds the custom XML parts, each as it stands, with the properties by which Office finds it.
 * @throws Failure `write.custom-xml` where a part is not well-formed
 */
export function addCustomXml(
  parts: readonly CustomXmlPart[],
  workbookPath: string,
  writer: PackageWriter,
): void {
  parts.forEach(({ id, xml }, index) => {
    const item = `customXml/item${index + 1}.xml`;
    const properties = `customXml/itemProps${index + 1}.xml`;
    writer.add(item, xml);
    writer.add(properties, propertiesPart(id, rootNamespace(xml), index), contentType.customXmlProps);
    writer.relate(item, relation.customXmlProps, properties);
    writer.relate(workbookPath, relation.customXml, item);
  });
}

function propertiesPart(id: string, rootUri: string, index: number): string {
  const itemId = GUID.test(id) ? id.toUpperCase() : `{00000000-0000-4000-8000-${hex12(index + 1)}}`;
  const references =
    rootUri === ''
      ? '<ds:schemaRefs/>'
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeMarkup(rootUri)}"/></ds:schemaRefs>`;
  return part(
    `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${namespace.customXml}">${references}</ds:datastoreItem>`,
  );
}

const hex12 = (value: number): string => value.toString(16).toUpperCase().padStart(12, '0');

function rootNamespace(xml: string): string {
  let root: string | null = null;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    root ??= tag.uri;
  });
  parser.on('error', (error) => {
    throw new Failure('write.custom-xml', {}, error.message);
  });
  parser.write(xml).close();
  return root ?? '';
}
