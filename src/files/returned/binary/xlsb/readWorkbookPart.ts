import type { SheetDocument } from '../../../../workbook/document';
import { visibilityOf } from '../visibilityOf';
import { XlsbRecords } from './xlsbRecords';

/** Types of records. */
const PROPERTIES = 153;
const SHEET = 156;
const DATE_1904 = 1;

/** A sheet as the workbook names it. */
export interface BundledSheet {
  readonly name: string;
  readonly visibility: SheetDocument['visibility'];
  /** The id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** @throws Failure `file.damaged` */
export function readWorkbookPart(
  part: string,
  bytes: Uint8Array,
): { readonly date1904: boolean; readonly sheets: readonly BundledSheet[] } {
  const records = new XlsbRecords(bytes, part);
  const sheets: BundledSheet[] = [];
  let date1904 = false;
  while (records.next()) {
    if (records.type === PROPERTIES) date1904 = (records.uint32() & DATE_1904) !== 0;
    else if (records.type === SHEET) {
      const visibility = visibilityOf(records.uint32());
      records.skip(4);
      const relationship = records.text();
      sheets.push({ relationship, visibility, name: records.text() });
    }
  }
  return { date1904, sheets };
}
