import { Failure } from '../../../plan/failure';
import type { SheetDocument, WorkbookDocument } from '../../../workbook/document';
import type { ReadingFault } from '../../../workbook/reading';
import { emptySheet } from '../../../workbook/emptyDocument';
import type { Archive } from '../../archive/openArchive';
import { openPackage, type OfficePackage, type Relationship } from '../../archive/openPackage';
import type { ReadingMeans } from '../../archive/readingMeans';
import { childOf, childrenOf, readXmlTree, type XmlNode } from '../../xml/xmlTree';
import { flag, index } from './attribute';
import { unescapedText } from './escapedText';
import { readCustomXml } from './customXmlParts';
import { readNames } from './readNames';
import { readSharedStrings } from './sharedStrings';
import { readComments } from './sheet/readComments';
import { readSheet } from './sheet/readSheet';
import { readTable } from './sheet/readTable';
import { unlistedColumns } from './sheet/unlistedColumns';
import type { CellContext } from './sheet/sheetCells';
import { readStyles, type WorkbookStyles } from './style/readStyles';
import { workbookPartOf } from './workbookPart';

/** A workbook, and what is wrong with single cells of it. */
export interface XlsxReading {
  readonly document: WorkbookDocument;
  readonly faults: readonly ReadingFault[];
}

/**
 * Reads an .xlsx or .xlsm file, transitional or strict, by any writer. Parts are found by their
 * relationships and elements by their namespaces. Macros and what the document has no place for are left
 * out; nothing outside the file is opened. Styles are shared between cells and must not be changed in place.
 * @throws Failure with a `file.…` code for whatever is no sound workbook
 */
export function readXlsx(bytes: Uint8Array, means?: ReadingMeans): XlsxReading {
  return readWorkbook(openPackage(bytes, means));
}

/**
 * The same of a package that is open.
 * @param valuesOnly leaves out how sheets look and what they allow
 */
export function readWorkbook(office: OfficePackage, valuesOnly = false): XlsxReading {
  const part = workbookPartOf(office);
  const workbook = readXmlTree(office.archive, part);
  if (workbook.name !== 'workbook') throw new Failure('file.not-workbook', {}, `root ${workbook.name}`);
  const relationships = office.relationships(part);
  const document: WorkbookDocument = {
    date1904: flag(childOf(workbook, 'workbookPr')?.attributes.date1904, false),
    sheets: [],
    names: [],
    customXml: readCustomXml(office, part),
    activeSheet: null,
  };
  const faults: ReadingFault[] = [];
  const sheets = readSheets(office, workbook, relationships, {
    date1904: document.date1904,
    faults,
    valuesOnly,
  });
  document.sheets = sheets.filter((sheet) => sheet !== null);
  document.names = readNames(workbook, sheets);
  document.activeSheet = activeSheetOf(workbook, sheets);
  office.archive.checkRest();
  return { document, faults };
}

interface SheetsContext {
  readonly date1904: boolean;
  readonly faults: ReadingFault[];
  readonly valuesOnly: boolean;
}

/** The sheets by their place in the workbook; null for what is no sheet of cells (charts, dialogs). */
function readSheets(
  office: OfficePackage,
  workbook: XmlNode,
  relationships: readonly Relationship[],
  { date1904, faults, valuesOnly }: SheetsContext,
): (SheetDocument | null)[] {
  const { archive } = office;
  const needed = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && !relationship.external)?.target;
  const stringsPart = needed('sharedStrings');
  const stylesPart = needed('styles');
  const themePart = needed('theme');
  const theme =
    themePart === undefined || !archive.has(themePart) ? undefined : readXmlTree(archive, themePart);
  const styles =
    stylesPart === undefined ? readStyles(undefined, theme) : looksIn(archive, stylesPart, theme);
  const cells: CellContext = {
    strings: stringsPart === undefined ? [] : readSharedStrings(archive, stringsPart),
    styles: valuesOnly ? styles.numberFormats : styles.cells,
    date1904,
    faults,
    looks: valuesOnly ? null : { formats: 0 },
    count: 0,
  };
  const read = new Set<string>();
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').map(({ attributes }) => {
    const relationship = relationships.find(({ id }) => id === attributes['r:id']);
    if (!relationship) throw new Failure('file.part-missing', { part: attributes.name ?? '' });
    if (relationship.type !== 'worksheet') return null;
    const part = relationship.target;
    if (read.has(part)) throw new Failure('file.damaged', {}, `two sheets are the part ${part}`);
    read.add(part);
    const sheet = emptySheet(unescapedText(attributes.name ?? ''));
    if (attributes.state === 'hidden' || attributes.state === 'veryHidden')
      sheet.visibility = attributes.state;
    const own = office.relationships(part);
    readSheet(sheet, { archive, part, styles, cells, relationships: own, valuesOnly });
    for (const { type, target, external } of own) {
      if (external) continue;
      const table = type === 'table' ? readTable(archive, target) : null;
      if (table) {
        table.columns.push(...unlistedColumns(table, sheet));
        sheet.tables.push(table);
      }
      if (type === 'comments' && archive.has(target)) sheet.comments.push(...readComments(archive, target));
    }
    return sheet;
  });
}

/** Looks are many files' own: they are those of an earlier file where style sheet and theme are the same. */
function looksIn(archive: Archive, part: string, theme: XmlNode | undefined): WorkbookStyles {
  const read = () => ({ theme, styles: readStyles(readXmlTree(archive, part), theme) });
  const known = archive.known(part, 'looks', read);
  return (known.theme === theme ? known : read()).styles;
}

function activeSheetOf(workbook: XmlNode, sheets: readonly (SheetDocument | null)[]): string | null {
  const view = childOf(childOf(workbook, 'bookViews'), 'workbookView');
  const active = sheets[index(view?.attributes.activeTab) ?? 0];
  return (active ?? sheets.find((sheet) => sheet?.visibility === 'visible'))?.name ?? null;
}
