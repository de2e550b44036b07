import type { CellValue } from '../../workbook/document';
import { serialOfDay } from '../../workbook/serial';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { isPlainDay } from './plainDay';
import { showsPercent } from './plainNumber';
import type { PlainValue } from './plainValue';

/** What of the cell that is written to decides how it holds a value. */
export interface WrittenCell {
  readonly format?: string | undefined;
  readonly date1904: boolean;
}

/**
 * The value as a cell of the column holds it, the inverse of `plainValueOf`: a day as its serial number, a
 * percent as its share where the cell shows shares, text as text whatever it begins with, '' as an empty cell.
 * A day that the workbook cannot count stays a text.
 */
export function cellValueOf(
  plain: PlainValue,
  column: ColumnDefinition,
  { format, date1904 }: WrittenCell,
): CellValue {
  if (plain === '') return null;
  if (typeof plain === 'number') {
    const isShare = column.kind === 'percent' && showsPercent(format);
    return isShare ? Number((plain / 100).toPrecision(15)) : plain;
  }
  if (column.kind !== 'date' || !isPlainDay(plain)) return plain;
  return serialOfDay(plain, date1904);
}
