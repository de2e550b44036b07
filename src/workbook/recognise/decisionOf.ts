import type { NamedCell, WorkbookReading } from '../reading';
import { dayOfSerial } from '../serial';
import type { DecisionCell, WorkbookSnapshot } from '../snapshot';
import { isWritten } from '../unwritten';

/** The decision's number and date as they stand on Tổng quan; the words that say "not written" are empty. */
export function decisionOf({
  decision,
  date1904,
}: WorkbookReading): NonNullable<WorkbookSnapshot['decision']> {
  const { number, date } = decision ?? {};
  return {
    ...(number ? { number: cellOf(number, date1904) } : {}),
    ...(date ? { date: cellOf(date, date1904) } : {}),
  };
}

function cellOf({ sheet, cell, value }: NamedCell, date1904: boolean): DecisionCell {
  const text = typeof value === 'number' ? (dayOfSerial(value, date1904) ?? String(value)) : value;
  return {
    sheet,
    cell,
    text: typeof text === 'string' && isWritten(text) ? text.trim().normalize('NFC') : '',
  };
}
