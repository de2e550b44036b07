import { typedDay } from '../../plan/calendar/typedDay';
import type { Message } from '../../plan/message';
import type { CellValue } from '../../workbook/document';
import { serialOfDay } from '../../workbook/serial';
import type { SnapshotCell } from '../../workbook/snapshot';
import type { RowField } from './rowField';

/** What a typed text comes to, or the sentence that says why it is none. */
export type Typed =
  | { readonly value: CellValue; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: Message };

/** So many characters Excel holds in a cell. */
const MOST_CHARACTERS = 32_767;

/**
 * The value that a typed text stands for in the cell: a day as its serial number, a percent as the cell's
 * format shows it (0.75 under a `%`), text in NFC as it was typed, without white space at its ends. Nothing
 * but white space empties the cell.
 */
export function typedValue(field: RowField, typed: string, cell: SnapshotCell, date1904: boolean): Typed {
  const text = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (text === '') return { value: null };
  if (text.length > MOST_CHARACTERS) return { fault: { code: 'row.fault.too-long' } };
  if (field.kind === 'day') {
    const day = typedDay(text);
    return day === null ? { fault: { code: 'row.fault.day' } } : { value: serialOfDay(day, date1904) };
  }
  if (field.kind === 'percent') {
    const percent = percentIn(text);
    if (percent === null) return { fault: { code: 'row.fault.percent' } };
    return { value: cell.format?.includes('%') ? Number((percent / 100).toPrecision(12)) : percent };
  }
  return { value: text };
}

/** A number from 0 to 100 with a comma or point, with or without `%`. */
function percentIn(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(text);
  const percent = match ? Number((match[1] ?? '').replace(',', '.')) : NaN;
  return percent <= 100 ? percent : null;
}

/** True where two values of a cell are the same to a reader; empty text is an empty cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  const plain = (value: CellValue): CellValue => {
    if (typeof value !== 'string') return value;
    return value === '' ? null : value.normalize('NFC').replace(/\r\n?/g, '\n');
  };
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
