import { contentType, namespace, relation } from './package/namespaces';
import type { PackageWriter } from './package/packageWriter';
import { escapeMarkup, part } from './xml';

const APPLICATION = 'Plan Tracker';

/**
 * Adds who wrote the file and when.
 * @param modified date and time as ISO 8601 in UTC, `2026-11-23T08:00:00Z`
 * @param title what the file calls itself; absent is nothing
 */
export function addDocumentProperties(modified: string, writer: PackageWriter, title?: string): void {
  const core = 'docProps/core.xml';
  const time = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${modified}</dcterms:${name}>`;
  writer.add(
    core,
    part(
      `<cp:coreProperties xmlns:cp="${namespace.coreProperties}" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
        (title === undefined ? '' : `<dc:title>${escapeMarkup(title)}</dc:title>`) +
        `<dc:creator>${APPLICATION}</dc:creator>${time('created')}${time('modified')}</cp:coreProperties>`,
    ),
    contentType.coreProperties,
  );
  writer.relate('', relation.coreProperties, core);

  const app = 'docProps/app.xml';
  writer.add(
    app,
    part(
      `<Properties xmlns="${namespace.appProperties}"><Application>${APPLICATION}</Application></Properties>`,
    ),
    contentType.appProperties,
  );
  writer.relate('', relation.appProperties, app);
}
