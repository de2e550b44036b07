import type { CellDocument } from '../../../../workbook/document';
import { isDateFormat } from '../../../../workbook/recognise/dateFormat';
import { dayOfSerial } from '../../../../workbook/serial';

/**
 * What a cell shows, as far as its value and format say it without doubt. A day is written day, month,
 * year; the first of a month under a format without a day is that month (`12/2024`), since this is how
 * Excel spoils such text; a day under a format without a year is written without one.
 */
export function shownText({ value, style }: CellDocument, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const format = style?.numberFormat;
  if (isDateFormat(format)) {
    const day = dayOfSerial(value, date1904);
    return day === null ? String(value) : shownDay(day, format ?? '');
  }
  return format !== undefined && /^0+(?:\.0+)?%$/.test(format) ? shownShare(value) : String(value);
}

function shownDay(iso: string, format: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  const has = (letter: string): boolean => bare.includes(letter);
  if (has('y') && !has('d') && day === '01') {
    if (has('m')) return `${month}/${year}`;
    if (month === '01') return year;
  }
  return has('d') && has('m') && !has('y') ? `${day}/${month}` : `${day}/${month}/${year}`;
}

function shownShare(value: number): string {
  return `${String(Number((value * 100).toPrecision(12)))}%`;
}
