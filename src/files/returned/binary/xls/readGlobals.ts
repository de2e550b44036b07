import { Failure } from '../../../../plan/failure';
import type { CellStyle, SheetDocument } from '../../../../workbook/document';
import { formatCodes } from '../../../xlsx/read/style/numberFormats';
import { refuseManySheets } from '../../refuseManySheets';
import { looksOf } from '../binarySheet';
import { visibilityOf } from '../visibilityOf';
import { BOF, EOF, type XlsRecords } from './xlsRecords';

/** Types of records. */
const DATE_1904 = 0x0022;
const FILE_PASS = 0x002f;
const BOUND_SHEET = 0x0085;
const XF = 0x00e0;
const SHARED_TEXTS = 0x00fc;
const FORMAT = 0x041e;

/** The kind of a sheet of cells; others are charts and macros. */
const CELLS = 0;

/** A sheet of cells as the globals name it. */
export interface NamedSheet {
  readonly name: string;
  readonly visibility: SheetDocument['visibility'];
  /** Where its part begins in the stream. */
  readonly place: number;
}

/** What is said of the workbook as a whole. */
export interface Globals {
  readonly date1904: boolean;
  readonly sheets: readonly NamedSheet[];
  readonly texts: readonly string[];
  readonly looks: readonly (CellStyle | undefined)[];
}

/**
 * Reads the globals of a workbook, whose part has begun, to its end.
 * @throws Failure `file.encrypted`, `file.too-many-entries`, and as the records
 */
export function readGlobals(records: XlsRecords): Globals {
  const sheets: NamedSheet[] = [];
  const formats = new Map<number, string>();
  const formatOfLook: number[] = [];
  let texts: readonly string[] = [];
  let date1904 = false;
  for (records.nextOfPart(); records.type !== EOF; records.nextOfPart()) {
    if (records.type === BOF) records.skipPart();
    else if (records.type === FILE_PASS) throw new Failure('file.encrypted');
    else if (records.type === DATE_1904) date1904 = records.uint16() === 1;
    else if (records.type === SHARED_TEXTS) texts = readTexts(records);
    else if (records.type === FORMAT) formats.set(records.uint16(), records.text(records.uint16()));
    else if (records.type === XF) formatOfLook.push(secondOf(records));
    else if (records.type === BOUND_SHEET) {
      const place = records.uint32();
      const visibility = visibilityOf(records.uint8() & 3);
      const kind = records.uint8();
      const name = records.text(records.uint8());
      if (kind === CELLS) sheets.push({ name, visibility, place });
      refuseManySheets(sheets.length);
    }
  }
  return { date1904, sheets, texts, looks: looksOf(formatOfLook.map(formatCodes(formats))) };
}

/** The number of a look's format, which stands behind that of its font. */
function secondOf(records: XlsRecords): number {
  records.skip(2);
  return records.uint16();
}

/** The shared texts: as many as they are said to be, or as are there. */
function readTexts(records: XlsRecords): readonly string[] {
  const texts: string[] = [];
  records.skip(4);
  for (let missing = records.uint32(); missing > 0 && records.hasMore(); missing--) {
    texts.push(records.richText());
  }
  return texts;
}
