import type { CellStyle } from '../../../../workbook/document';
import { formatCodes } from '../../../xlsx/read/style/numberFormats';
import { looksOf } from '../binarySheet';
import { XlsbRecords } from './xlsbRecords';

/** Types of records: a format, and the looks of cells between their begin and end, apart from those of styles. */
const FORMAT = 44;
const LOOK = 47;
const BEGIN_LOOKS = 617;
const END_LOOKS = 618;

/** The looks that cells name by their numbers. @throws Failure `file.damaged` */
export function readLooks(part: string, bytes: Uint8Array): readonly (CellStyle | undefined)[] {
  const records = new XlsbRecords(bytes, part);
  const formats = new Map<number, string>();
  const formatOfLook: number[] = [];
  let ofCells = false;
  while (records.next()) {
    if (records.type === FORMAT) formats.set(records.uint16(), records.text());
    else if (records.type === BEGIN_LOOKS) ofCells = true;
    else if (records.type === END_LOOKS) ofCells = false;
    else if (records.type === LOOK && ofCells) {
      records.skip(2);
      formatOfLook.push(records.uint16());
    }
  }
  return looksOf(formatOfLook.map(formatCodes(formats)));
}
