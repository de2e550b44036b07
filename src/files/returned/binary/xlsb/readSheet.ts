import type { CellValue } from '../../../../workbook/document';
import type { BinarySheet } from '../binarySheet';
import { errorValue } from '../errorValue';
import { XlsbRecords } from './xlsbRecords';

/** Types of records. */
const ROW = 0;
const MERGED = 176;
const RICH = 62;
/** Cells that name their column: empty, and those that a formula gave. */
const FIRST_CELL = 1;
const FIRST_COMPUTED = 8;
const LAST_CELL = 11;
/** Cells of the column behind the one before them: empty ones first, in the order of the others. */
const FIRST_SHORT = 12;
const LAST_SHORT = 18;

type ReadValue = (records: XlsbRecords, sheet: BinarySheet) => CellValue;
const truth: ReadValue = (records) => records.uint8() !== 0;
const error: ReadValue = (records) => errorValue(records.uint8());
const number: ReadValue = (records) => records.float64();
const text: ReadValue = (records) => records.text();

/** What a cell holds behind its place and look, by the type of its record. */
const values: Readonly<Record<number, ReadValue>> = {
  2: (records) => records.packedNumber(),
  3: error,
  4: truth,
  5: number,
  6: text,
  7: (records, sheet) => sheet.text(records.uint32()),
  8: text,
  9: number,
  10: truth,
  11: error,
  [RICH]: (records) => records.richText(),
};

/**
 * Reads the cells and merged ranges of a sheet's part.
 * @throws Failure as the records and `BinarySheet`
 */
export function readSheet(part: string, bytes: Uint8Array, sheet: BinarySheet): void {
  const records = new XlsbRecords(bytes, part);
  let row = -1;
  let column = -1;
  while (records.next()) {
    const { type } = records;
    if (type === ROW) {
      row = records.uint32();
      column = -1;
    } else if (type === MERGED) readMerged(records, sheet);
    else if (type === RICH || (type >= FIRST_CELL && type <= LAST_SHORT)) {
      const isShort = type >= FIRST_SHORT && type <= LAST_SHORT;
      column = isShort ? column + 1 : records.uint32();
      // Three bytes of these are the number of the look.
      const look = records.uint32() & 0xffffff;
      const read = values[isShort ? type - FIRST_SHORT + FIRST_CELL : type];
      if (!read) continue;
      if (row < 0) throw records.damaged('a cell before any row');
      const value = read(records, sheet);
      if (type >= FIRST_COMPUTED && type <= LAST_CELL) sheet.putComputed(row, column, look, value);
      else sheet.put(row, column, look, value);
    }
  }
}

function readMerged(records: XlsbRecords, sheet: BinarySheet): void {
  const [top, bottom] = [records.uint32(), records.uint32()];
  const [left, right] = [records.uint32(), records.uint32()];
  sheet.merge({ top, left, bottom, right });
}
