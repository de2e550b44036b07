import { dayNumber, isoDate, isRealDay } from '../../../../plan/isoDate';
import type { CellValue } from '../../../../workbook/document';
import { serialOfDay } from '../../../../workbook/serial';
import { index } from '../attribute';
import { unescapedText } from '../escapedText';

/** A cell's content as the file has it: the type, and the text of its value. */
export interface CellContent {
  readonly type: string | undefined;
  readonly text: string;
}

/** What the whole workbook gives to the values of its cells. */
export interface ValueSource {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** The value, or what is wrong with it as a code of `ReadingFault`. */
export type ValueReading = { readonly value: CellValue } | { readonly fault: string };

/**
 * The value of a cell. Text is as written; a date in ISO form becomes the serial number it stands for.
 * Faults: `broken-index`, `unreadable-value`.
 */
export function readValue({ type, text }: CellContent, source: ValueSource): ValueReading {
  switch (type) {
    case 's': {
      if (text.trim() === '') return { value: null };
      const place = index(text.trim());
      const string = place === null ? undefined : source.strings[place];
      return string === undefined ? { fault: 'broken-index' } : { value: string };
    }
    case 'str':
    case 'inlineStr':
      return { value: unescapedText(text) };
    case 'b':
      return readBoolean(text.trim());
    case 'e':
      return { value: text.trim() === '' ? null : { error: text.trim() } };
    case 'd':
      return readIsoDate(text.trim(), source.date1904);
    case 'n':
    case undefined:
      return readNumber(text);
    default:
      return { fault: 'unreadable-value' };
  }
}

function readBoolean(text: string): ValueReading {
  if (text === '') return { value: null };
  if (text === '1' || text === 'true') return { value: true };
  if (text === '0' || text === 'false') return { value: false };
  return { fault: 'unreadable-value' };
}

function readNumber(text: string): ValueReading {
  const value = Number(text);
  if (!Number.isFinite(value) || /[xob]/i.test(text)) return { fault: 'unreadable-value' };
  return { value: value === 0 && text.trim() === '' ? null : value };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?Z?)?$/;

/** A day in ISO form, with or without a time, as the serial number it stands for. */
export function readIsoDate(text: string, date1904: boolean): ValueReading {
  if (text === '') return { value: null };
  const match = ISO.exec(text);
  const [year, month, day] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !isRealDay(year, month, day)) return { fault: 'unreadable-value' };
  const date = isoDate(year, month, day);
  // Before March 1900 the 1900 system counts a day that never was.
  if (!date1904 && dayNumber(date) < dayNumber('1900-03-01')) return { fault: 'unreadable-value' };
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  return { value: serialOfDay(date, date1904) + seconds / 86_400 };
}
