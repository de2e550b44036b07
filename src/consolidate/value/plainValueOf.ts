import type { Message } from '../../plan/message';
import { cellText } from '../../workbook/recognise/cellText';
import { isDateFormat } from '../../workbook/recognise/dateFormat';
import type { ColumnDefinition } from '../../workbook/tableDefinition';
import { isWord } from '../../workbook/warning';
import { statusWords } from '../../workbook/words';
import { dayOfNumber, dayOfText } from './plainDay';
import { plainNumber, plainPercent } from './plainNumber';
import type { PlainValue } from './plainValue';
import type { ReadableCell } from './readableCell';
import { trimmed } from './trimmed';

/** What a cell means, or why nothing is taken from it: a sentence `consolidate.rejected.…`. */
export type PlainReading = { readonly value: PlainValue } | { readonly fault: Message };

/**
 * What the cell means in its column, whatever program wrote it. Any cell is answered, the same one always
 * alike. Rejected are error values, a formula without a last result, and what is no day, number, percent or
 * status in a column of those; texts are kept as they are written, in NFC.
 */
export function plainValueOf(cell: ReadableCell, column: ColumnDefinition, date1904: boolean): PlainReading {
  const { value } = cell;
  if (value === null) return cell.computed ? NO_RESULT : EMPTY;
  if (typeof value === 'object') return ERROR_VALUE;
  const text = typeof value === 'string' ? trimmed(value.normalize('NFC')) : null;
  if (text === '') return EMPTY;
  switch (column.kind) {
    case 'date':
      return typeof value === 'number' ? dayOfNumber(value, date1904) : dayOfText(text ?? '');
    case 'number':
      return plainNumber(typeof value === 'number' ? value : (text ?? String(value)));
    case 'percent':
      return plainPercent(typeof value === 'number' ? value : (text ?? String(value)), cell.format);
    case 'text':
    case 'formula':
      if (column.list === 'status') return statusOf(text ?? String(value));
      return { value: textValue(cell, column, date1904) };
  }
}

/** A number stays one, unless the cell shows it as a day: then it is what Excel made of a text. */
function textValue({ value, format }: ReadableCell, column: ColumnDefinition, date1904: boolean): PlainValue {
  if (typeof value === 'number' && Number.isFinite(value) && !isDateFormat(format))
    return value === 0 ? 0 : value;
  return cellText({ value, ...(format === undefined ? {} : { format }) }, column, date1904);
}

function statusOf(text: string): PlainReading {
  const word = Object.values(statusWords).find((each) => isWord(text, each));
  return word === undefined ? NO_STATUS : { value: word };
}

const EMPTY: PlainReading = { value: '' };
const NO_RESULT: PlainReading = { fault: { code: 'consolidate.rejected.formula-without-value' } };
const ERROR_VALUE: PlainReading = { fault: { code: 'consolidate.rejected.error-value' } };
const NO_STATUS: PlainReading = { fault: { code: 'consolidate.rejected.status' } };
