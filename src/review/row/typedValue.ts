import { typedDay } from '../../plan/calendar/typedDay';
import type { Message } from '../../plan/message';
import type { CellValue } from '../../workbook/document';
import { serialOfDay } from '../../workbook/serial';
import type { SnapshotCell } from '../../workbook/snapshot';
import { percentValue, typedPercent } from '../../workbook/typedPercent';
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
    const percent = typedPercent(text);
    if (percent === null) return { fault: { code: 'row.fault.percent' } };
    return { value: percentValue(percent, cell.format) };
  }
  return { value: text };
}

/** True where two values of a cell are the same to a reader; empty text is an empty cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  const plain = (value: CellValue): CellValue => {
    if (typeof value !== 'string') return value;
    return value === '' ? null : value.normalize('NFC').replace(/\r\n?/g, '\n');
  };
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}
