import { Failure } from '../../../../plan/failure';
import type { SheetDocument, WorkbookDocument } from '../../../../workbook/document';
import { emptySheet } from '../../../../workbook/emptyDocument';
import type { OfficePackage } from '../../../archive/openPackage';
import { COLUMNS, ROWS } from '../../../xlsx/read/cellPlace';
import { readCustomXml } from '../../../xlsx/read/customXmlParts';
import { CellCount } from '../../cellLimit';
import { refuseLarge } from '../../refuseLarge';
import { BinarySheet } from '../binarySheet';
import { readLooks } from './readLooks';
import { readSheet } from './readSheet';
import { readTexts } from './readTexts';
import { readWorkbookPart } from './readWorkbookPart';

const BOUNDS = { rows: ROWS, columns: COLUMNS };

/**
 * The cells of the workbook in that package, as `documentOfXls`, and its XML parts. Parts are found by their
 * relationships; those that no cell is read from are not looked into.
 * @throws Failure `file.part-missing`, `file.damaged`, `file.too-large`, `file.too-many-cells`
 */
export function documentOfXlsb(office: OfficePackage): WorkbookDocument {
  const { archive } = office;
  const read = new Set<string>();
  let size = 0;
  /** The bytes of a part, each of which is read once, however often it is named. */
  const bytesOf = (part: string): Uint8Array => {
    if (read.has(part)) throw new Failure('file.damaged', {}, `${part} is named twice`);
    read.add(part);
    if (!archive.has(part)) throw new Failure('file.part-missing', { part });
    refuseLarge((size += archive.size(part)));
    return archive.bytes(part);
  };
  const main = office.relationships('').find(({ type, external }) => type === 'officeDocument' && !external);
  const part = main?.target ?? '';
  const workbook = readWorkbookPart(part, bytesOf(part));
  const links = office.relationships(part).filter(({ external }) => !external);
  const partOf = (type: string): string | undefined => links.find((link) => link.type === type)?.target;
  const [textsPart, looksPart] = [partOf('sharedStrings'), partOf('styles')];
  const book = {
    texts: textsPart === undefined ? [] : readTexts(textsPart, bytesOf(textsPart)),
    looks: looksPart === undefined ? [] : readLooks(looksPart, bytesOf(looksPart)),
    count: new CellCount(),
  };
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets: SheetDocument[] = [];
  for (const { name, visibility, relationship } of workbook.sheets) {
    const link = byId.get(relationship);
    if (!link) throw new Failure('file.part-missing', { part: name });
    if (link.type !== 'worksheet') continue;
    const sheet = { ...emptySheet(name), visibility };
    readSheet(link.target, bytesOf(link.target), new BinarySheet(sheet, book, BOUNDS));
    sheets.push(sheet);
  }
  const customXml = readCustomXml(office, part);
  return { date1904: workbook.date1904, sheets, names: [], customXml, activeSheet: null };
}
