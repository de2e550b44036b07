import { readDeadlineCell } from '../../../../plan/deadline/deadlineCell';
import { readDeadline } from '../../../../plan/deadline/readDeadline';
import type { CellDocument } from '../../../../workbook/document';
import { isDateFormat } from '../../../../workbook/recognise/dateFormat';
import { dayOfSerial, serialOfDay } from '../../../../workbook/serial';

/**
 * What a cell shows, as text that says no more than is certain. Numbers under a format of days are read as
 * `readDeadlineCell` does: the first of a month shown as a month is that month (`12/2024`), since this is
 * how Excel spoils such text; a date whose day cannot be a month is that date.
 */
export function shownText({ value, style }: CellDocument, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const format = style?.numberFormat;
  if (isDateFormat(format)) return shownDate(value, format, date1904);
  return format !== undefined && /^0+(?:\.0+)?%$/.test(format) ? shownShare(value) : String(value);
}

/**
 * A date that may have been turned round keeps its serial number (that of the 1900 system), which a reader
 * of deadlines offers as a day and asks about: written out, it would look like what someone typed.
 */
function shownDate(value: number, format: string | undefined, date1904: boolean): string {
  const reading = readDeadlineCell(value, format, date1904);
  if (reading.sure || !readDeadline(reading.text).sure) return reading.text;
  const day = dayOfSerial(value, date1904);
  return String(day === null || !date1904 ? value : serialOfDay(day));
}

function shownShare(value: number): string {
  return `${String(Number((value * 100).toPrecision(12)))}%`;
}
