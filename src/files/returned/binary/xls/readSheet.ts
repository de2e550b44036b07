import type { CellDocument, CellValue } from '../../../../workbook/document';
import type { BinarySheet } from '../binarySheet';
import { errorValue } from '../errorValue';
import { BOF, EOF, type XlsRecords } from './xlsRecords';

/** Types of records. */
const FORMULA = 0x0006;
const MANY_PACKED = 0x00bd;
const RICH_LABEL = 0x00d6;
const MERGED = 0x00e5;
const SHARED_LABEL = 0x00fd;
const NUMBER = 0x0203;
const LABEL = 0x0204;
const TRUTH_OR_ERROR = 0x0205;
const TEXT_OF_FORMULA = 0x0207;
const PACKED = 0x027e;

/** What stands in the upper bytes of a formula's result that is no number, and its kinds. */
const NO_NUMBER = 0xffff;
const TEXT = 0;
const TRUTH = 1;
const ERROR = 2;

/** The sheets that an .xls file may have are this large. */
export const XLS_BOUNDS = { rows: 65_536, columns: 256 };

/**
 * Reads the cells and merged ranges of a sheet, whose part has begun, to its end. Charts within it are passed over.
 * @throws Failure as the records and `BinarySheet`
 */
export function readSheet(records: XlsRecords, sheet: BinarySheet): void {
  /** A cell whose text is yet to come. */
  let waiting: CellDocument | null = null;
  for (records.nextOfPart(); records.type !== EOF; records.nextOfPart()) {
    if (records.type === BOF) records.skipPart();
    else if (records.type === FORMULA) waiting = readFormula(records, sheet);
    else if (records.type === MANY_PACKED) readManyPacked(records, sheet);
    else if (records.type === MERGED) readMerged(records, sheet);
    else if (records.type === TEXT_OF_FORMULA) {
      if (waiting) waiting.value = records.text(records.uint16());
      waiting = null;
    } else {
      const read = values[records.type];
      if (!read) continue;
      const [row, column, look] = [records.uint16(), records.uint16(), records.uint16()];
      sheet.put(row, column, look, read(records, sheet));
    }
  }
}

/** What the records of one cell hold behind its place and the number of its look. */
const values: Readonly<Record<number, (records: XlsRecords, sheet: BinarySheet) => CellValue>> = {
  [NUMBER]: (records) => records.float64(),
  [PACKED]: (records) => records.packedNumber(),
  [LABEL]: (records) => records.text(records.uint16()),
  [RICH_LABEL]: (records) => records.text(records.uint16()),
  [SHARED_LABEL]: (records, sheet) => sheet.text(records.uint32()),
  [TRUTH_OR_ERROR]: (records) => {
    const value = records.uint8();
    return records.uint8() === 0 ? value !== 0 : errorValue(value);
  },
};

/** @returns the cell, where its text stands in a record that follows */
function readFormula(records: XlsRecords, sheet: BinarySheet): CellDocument | null {
  const [row, column, look] = [records.uint16(), records.uint16(), records.uint16()];
  if (records.uint16After(6) !== NO_NUMBER) {
    sheet.putComputed(row, column, look, records.float64());
    return null;
  }
  const kind = records.uint8();
  records.skip(1);
  const value = records.uint8();
  if (kind === TRUTH) sheet.putComputed(row, column, look, value !== 0);
  else if (kind === ERROR) sheet.putComputed(row, column, look, errorValue(value));
  else if (kind === TEXT) return sheet.putComputed(row, column, look, null);
  else sheet.putComputed(row, column, look, '');
  return null;
}

/** Numbers in neighbouring cells: the first column, look and number of each, the last column. */
function readManyPacked(records: XlsRecords, sheet: BinarySheet): void {
  const row = records.uint16();
  let column = records.uint16();
  for (; records.left > 2; column++) {
    const look = records.uint16();
    sheet.put(row, column, look, records.packedNumber());
  }
  if (records.uint16() !== column - 1) throw records.damaged('numbers without an end');
}

function readMerged(records: XlsRecords, sheet: BinarySheet): void {
  for (let missing = records.uint16(); missing > 0; missing--) {
    const [top, bottom] = [records.uint16(), records.uint16()];
    const [left, right] = [records.uint16(), records.uint16()];
    sheet.merge({ top, left, bottom, right });
  }
}
