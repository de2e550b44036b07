import { decimal } from '../../xlsx/read/attribute';
import { readIsoDate, type ValueReading } from '../../xlsx/read/sheet/cellValue';

/** A cell's content as an OpenDocument writes it. */
export interface OdsCell {
  readonly type: string | undefined;
  /** `office:value`, or that of a day, a time or a truth value. */
  readonly value: string | undefined;
  /** `office:string-value` */
  readonly string: string | undefined;
  /** True where LibreOffice says that a formula gave an error; its name is the text. */
  readonly isError: boolean;
  /** The text that the cell shows; null where there is none. */
  readonly shown: string | null;
}

/** The attribute that holds the value of each type. */
export const valueAttributes: Readonly<Record<string, string>> = {
  float: 'office:value',
  currency: 'office:value',
  percentage: 'office:value',
  date: 'office:date-value',
  time: 'office:time-value',
  boolean: 'office:boolean-value',
};

/** What a type is shown as where no style tells. */
export const usualFormats: Readonly<Record<string, string>> = {
  date: 'dd/mm/yyyy',
  time: 'hh:mm:ss',
  percentage: '0%',
};

const TIME = /^P(?:(\d{1,6})D)?T(\d{1,6})H(\d{1,2})M(\d{1,2}(?:[.,]\d{1,9})?)S$/;

/** The value, days as serial numbers of the 1900 date system, or the fault `unreadable-value`. */
export function readOdsValue({ type, value, string, isError, shown }: OdsCell): ValueReading {
  if (isError) return { value: { error: shown === null || shown === '' ? '#VALUE!' : shown } };
  if (type === undefined || type === 'string') return { value: string ?? shown };
  if (value === undefined) return { fault: 'unreadable-value' };
  if (type === 'date') return readIsoDate(value, false);
  if (type === 'time') return readTime(value);
  if (type === 'boolean') return { value: value === 'true' };
  const number = decimal(value);
  return number === null ? { fault: 'unreadable-value' } : { value: number };
}

function readTime(text: string): ValueReading {
  const match = TIME.exec(text);
  if (!match) return { fault: 'unreadable-value' };
  const [days, hours, minutes] = [match[1], match[2], match[3]].map((part) => Number(part ?? 0));
  const seconds = Number((match[4] ?? '0').replace(',', '.'));
  return { value: (days ?? 0) + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + seconds) / 86_400 };
}
