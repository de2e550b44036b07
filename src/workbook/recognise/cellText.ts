import { readDeadlineCell } from '../../plan/deadline/deadlineCell';
import type { RawCell } from '../reading';
import { dayOfSerial } from '../serial';
import type { ColumnDefinition } from '../tableDefinition';
import { isDateFormat } from './dateFormat';
import { shownDate } from './shownDate';

/**
 * The cell's value as text, in NFC: a day as `YYYY-MM-DD` in a date column, a share in the percent column as
 * its hundredths, an empty cell as ''. What Excel made a day of in a text column is as `shownDate` says in the
 * plan's texts, and the day as it is shown in what units report.
 */
export function cellText(cell: RawCell, column: ColumnDefinition, date1904: boolean): string {
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (column.kind === 'date') return dayOfSerial(value, date1904) ?? String(value);
  if (column.kind === 'text' && isDateFormat(format)) {
    // Nobody reads a deadline in what a unit reports, and a bare serial number says nothing there.
    if (isReported(column)) return readDeadlineCell(value, format, date1904).text;
    return shownDate(value, format, date1904);
  }
  if (column.kind === 'percent' && format?.includes('%')) return String(hundredths(value));
  return String(value);
}

const isReported = ({ owner }: ColumnDefinition): boolean =>
  owner === 'lead' || owner === 'coordinating-unit';

/** 0.07 is 7, not 7.000000000000001. */
const hundredths = (share: number): number => Number((share * 100).toPrecision(12));
