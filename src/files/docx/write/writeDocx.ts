import type { TextDocument } from '../../../report/letter/document';
import { addDocumentProperties } from '../../xlsx/write/docProps';
import { PackageWriter } from '../../xlsx/write/package/packageWriter';
import { part } from '../../xlsx/write/xml';
import { blockXml } from './blocks';
import { contentType, relation, wordElement, wordRoot } from './names';
import { headerPart } from './pageNumber';
import { paragraphXml } from './paragraph';
import { stylesPart } from './styles';
import { twips } from './units';

const DOCUMENT = 'word/document.xml';

/** A4, in millimetres. */
const PAPER = { width: 210, height: 297 };
/** From the edge of the paper to the page number. */
const HEADER = 10;

export interface WriteOptions {
  /** When the document was last changed, as ISO 8601 in UTC: `2026-11-23T08:00:00Z`. */
  readonly modified: string;
}

/**
 * A whole .docx file whose every part is ours. The same document and options give the same bytes, on any
 * machine. Text stays text: no field but the page number, no link, nothing that is fetched.
 */
export function writeDocx(document: TextDocument, options: WriteOptions): Uint8Array {
  const writer = new PackageWriter();
  writer.relate('', relation.document, DOCUMENT);
  const header = writer.relate(DOCUMENT, relation.header, 'word/header1.xml');
  writer.add('word/header1.xml', headerPart(), contentType.header);
  writer.add(DOCUMENT, documentPart(document, header), contentType.document);
  writer.add('word/styles.xml', stylesPart(document), contentType.styles);
  writer.relate(DOCUMENT, relation.styles, 'word/styles.xml');
  addDocumentProperties(options.modified, writer, document.title);
  return writer.bytes();
}

function documentPart({ blocks, margins }: TextDocument, header: string): string {
  const section = wordElement(
    'sectPr',
    {},
    `<w:headerReference w:type="default" r:id="${header}"/>`,
    wordElement('pgSz', { w: twips(PAPER.width), h: twips(PAPER.height) }),
    wordElement('pgMar', {
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
      header: twips(HEADER),
      footer: twips(HEADER),
      gutter: 0,
    }),
    // The first page shows no number.
    wordElement('titlePg', {}),
  );
  // A table at the end needs a paragraph after it, which takes no room.
  const last = blocks.at(-1)?.kind === 'table' ? paragraphXml({ kind: 'paragraph', runs: [] }, 1) : '';
  return part(wordRoot('document', wordElement('body', {}, ...blocks.map(blockXml), last, section)));
}
