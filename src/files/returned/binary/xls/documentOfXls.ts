import { Failure } from '../../../../plan/failure';
import type { SheetDocument, WorkbookDocument } from '../../../../workbook/document';
import { emptySheet } from '../../../../workbook/emptyDocument';
import { CellCount } from '../../cellLimit';
import { BinarySheet } from '../binarySheet';
import { readGlobals, type NamedSheet } from './readGlobals';
import { readSheet, XLS_BOUNDS } from './readSheet';
import { BOF, XlsRecords } from './xlsRecords';

/** Kinds of parts: the globals, which come first, and a sheet of cells. */
const GLOBALS = 0x0005;
const SHEET = 0x0010;

/**
 * The cells of the workbook in that stream of an .xls file ([MS-XLS] 2.1.7.20): sheets, values, number formats,
 * merged ranges, and which cells a formula gave.
 * @throws Failure `file.old-workbook` for what is older than Excel 97, `file.encrypted`, `file.truncated`,
 *   `file.damaged`, `file.too-many-cells`, `file.too-many-entries`
 */
export function documentOfXls(stream: Uint8Array): WorkbookDocument {
  const records = new XlsRecords(stream);
  if (!records.next()) throw new Failure('file.truncated', {}, 'no record');
  if (records.type !== BOF || records.partKind() !== GLOBALS) throw records.damaged('no globals');
  const globals = readGlobals(records);
  const book = { ...globals, count: new CellCount() };
  const sheets = globals.sheets.map(sheetOf);
  const missing = new Map(globals.sheets.map(({ place }, index) => [place, sheets[index]]));
  if (missing.size < sheets.length) throw records.damaged('two sheets of one part');
  // What follows the last sheet is nothing of ours.
  while (missing.size > 0 && records.next() && records.type === BOF) {
    const sheet = missing.get(records.place);
    missing.delete(records.place);
    if (sheet && records.partKind() === SHEET) readSheet(records, new BinarySheet(sheet, book, XLS_BOUNDS));
    else records.skipPart();
  }
  if (missing.size > 0) throw records.damaged('a sheet without a part');
  return { date1904: globals.date1904, sheets, names: [], customXml: [], activeSheet: null };
}

function sheetOf({ name, visibility }: NamedSheet): SheetDocument {
  return { ...emptySheet(name), visibility };
}
