import { Failure } from '../../../plan/failure';
import type { WorkbookDocument } from '../../../workbook/document';
import { addCustomXml } from './customXml';
import { addDocumentProperties } from './docProps';
import { contentType, relation } from './package/namespaces';
import { PackageWriter } from './package/packageWriter';
import { SharedStrings } from './sharedStrings';
import { activeSheetIndex, checkSheets } from './sheetNames';
import { addSheet, type SheetContext } from './sheetPart';
import { StyleSheet } from './style/styleSheet';
import { themePart } from './theme';
import { workbookPart } from './workbookPart';

const WORKBOOK = 'xl/workbook.xml';

export interface WriteOptions {
  /** When the workbook was last changed, as ISO 8601 in UTC: `2026-11-23T08:00:00Z`. */
  readonly modified: string;
}

/**
 * A whole .xlsx file whose every part is ours. The same document and options give the same bytes, on any
 * machine. Text stays text whatever it looks like; a formula stands only where the document says formula.
 * Conditional formats of other kinds than a formula are left out.
 *
 * @throws Failure with a code `write.…` where the document holds what Excel would refuse or repair
 */
export function writeXlsx(document: WorkbookDocument, options: WriteOptions): Uint8Array {
  checkSheets(document);
  checkTableNames(document);
  const writer = new PackageWriter();
  const context: SheetContext = {
    writer,
    strings: new SharedStrings(),
    styles: new StyleSheet(),
    nextTableId: 1,
  };
  writer.relate('', relation.workbook, WORKBOOK);
  const active = activeSheetIndex(document);
  const sheets = document.sheets.map((sheet, index) => {
    const path = addSheet(sheet, index + 1, index === active, context);
    return writer.relate(WORKBOOK, relation.sheet, path);
  });
  writer.add(WORKBOOK, workbookPart(document, sheets, active), contentType.workbook);
  addShared('theme', 'xl/theme/theme1.xml', themePart());
  addShared('styles', 'xl/styles.xml', context.styles.xml());
  if (!context.strings.isEmpty()) addShared('strings', 'xl/sharedStrings.xml', context.strings.xml());
  addCustomXml(document.customXml, WORKBOOK, writer);
  addDocumentProperties(options.modified, writer);
  return writer.bytes();

  function addShared(kind: 'theme' | 'styles' | 'strings', path: string, text: string): void {
    writer.add(path, text, contentType[kind]);
    writer.relate(WORKBOOK, relation[kind], path);
  }
}

/** Tables and names of the whole workbook share one set of names. */
function checkTableNames(document: WorkbookDocument): void {
  const taken = new Set(
    document.names.filter(({ scope }) => scope === null).map(({ name }) => name.toLowerCase()),
  );
  for (const { name } of document.sheets.flatMap(({ tables }) => tables)) {
    if (taken.has(name.toLowerCase())) throw new Failure('write.name-taken', { name });
    taken.add(name.toLowerCase());
  }
}
