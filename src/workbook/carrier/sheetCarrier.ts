import { serialOfDay } from '../serial';
import type { CarrierContent } from '../snapshot';
import { jsonOf } from './content';
import { contentReader, type ContentReader } from './contentReader';
import { numberedPieces, wholeOfPieces } from './pieces';

/** The very hidden sheet that carries what belongs to the plan and stands in no table. */
export const CARRIER_SHEET = '_TheoDoiKeHoach';

/**
 * The carrier sheet's second column begins with this formula: its value tells in which date system the
 * workbook counts days, where a target does not say so.
 */
export const DATE_PROBE = {
  row: 0,
  column: 1,
  formula: '=DATE(2000,1,1)',
  result: serialOfDay('2000-01-01'),
};

/** True where the value of `DATE_PROBE` is that of the 1904 date system. */
export function isDate1904(probed: unknown): boolean {
  return probed === serialOfDay('2000-01-01', true);
}

/** The cells of the carrier sheet's first column, from the first row down: numbered pieces of one text. */
export function sheetCells(content: CarrierContent): readonly string[] {
  return numberedPieces(jsonOf(content));
}

/**
 * The raw text of the carrier from the cells of its column, what is not text left out: the form that
 * `WorkbookReading.carriers.sheet` holds. Null where the column is empty.
 */
export function sheetText(cells: readonly unknown[]): string | null {
  const pieces = cells.filter((cell): cell is string => typeof cell === 'string' && cell !== '');
  return pieces.length === 0 ? null : pieces.join('\n');
}

/** The content of the raw text; null where a piece is missing or altered. */
export function readSheetCarrier(raw: string, read: ContentReader = contentReader()): CarrierContent | null {
  const whole = wholeOfPieces(raw);
  return whole && read(whole.text, whole.checksum);
}
