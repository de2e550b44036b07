import type { CellDocument } from '../../../../workbook/document';
import { isDateFormat } from '../../../../workbook/recognise/dateFormat';
import { shownDate } from '../../../../workbook/recognise/shownDate';

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

function shownShare(value: number): string {
  return `${String(Number((value * 100).toPrecision(12)))}%`;
}
