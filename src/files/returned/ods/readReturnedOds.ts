import { Failure } from '../../../plan/failure';
import type { ReturnedWorkbook } from '../../../consolidate/submission/returnedWorkbook';
import { openArchive, type Archive } from '../../archive/openArchive';
import { readXml } from '../../xml/readXml';
import { childOf, readXmlTree, type XmlNode } from '../../xml/xmlTree';
import { returnedOf } from '../returnedOf';
import { OdsContent } from './odsContent';
import { OdsStyles } from './odsStyles';
import { addTables } from './odsTables';

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/**
 * Reads an OpenDocument spreadsheet that came back. It has no custom XML part; the sheet that carries is a
 * hidden one, and tables are ranges by name.
 * @throws Failure `file.open-document` for a document of another kind, `file.encrypted`, `file.too-many-cells`,
 *   `file.too-many-table-cells`, `file.too-many-entries`, `file.too-large`, and as the readers of archives and XML
 */
export function readReturnedOds(bytes: Uint8Array): ReturnedWorkbook {
  const archive = openArchive(bytes);
  if (!archive.text('mimetype').trim().startsWith(SPREADSHEET)) throw new Failure('file.open-document');
  refuseEncrypted(archive);
  const styles = new OdsStyles();
  if (archive.has('styles.xml')) {
    readXml(archive, 'styles.xml', {
      open(name, attributes) {
        styles.open(name, attributes);
        return undefined;
      },
      close: (name, text) => {
        styles.close(name, text);
      },
    });
  }
  const content = new OdsContent(styles);
  readXml(archive, 'content.xml', content);
  addTables(content.sheets, content.ranges);
  const meta = archive.has('meta.xml') ? childOf(readXmlTree(archive, 'meta.xml'), 'office:meta') : undefined;
  archive.checkRest();
  const document = { date1904: false, sheets: content.sheets, names: [], customXml: [], activeSheet: null };
  return {
    ...returnedOf(document, content.faults),
    modified: modifiedOf(meta),
    program: childOf(meta, 'meta:generator')?.text.trim() || null,
    format: 'ods',
  };
}

function refuseEncrypted(archive: Archive): void {
  readXml(archive, 'META-INF/manifest.xml', {
    open(name) {
      if (name === 'manifest:encryption-data') throw new Failure('file.encrypted');
      return undefined;
    },
  });
}

/** OpenDocument writes the time without its zone. */
function modifiedOf(meta: XmlNode | undefined): string | null {
  const text = childOf(meta, 'dc:date')?.text.trim() ?? '';
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? text : null;
}
