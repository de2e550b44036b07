import { readDeadlineCell } from '../../plan/deadline/deadlineCell';
import { readDeadline } from '../../plan/deadline/readDeadline';
import { dayOfSerial, serialOfDay } from '../serial';

/**
 * A number that a cell of text shows under a format of days, as text that says no more than is certain: the
 * first of a month shown as a month is that month (`12/2024`), since this is how Excel spoils such text; a
 * date whose day cannot be a month is that date. One that may have been turned round keeps its serial number
 * (that of the 1900 system), which a reader of deadlines offers as a day and asks about: written out, it
 * would look like what someone typed.
 */
export function shownDate(value: number, format: string | undefined, date1904: boolean): string {
  const reading = readDeadlineCell(value, format, date1904);
  if (reading.sure || !readDeadline(reading.text).sure) return reading.text;
  const day = dayOfSerial(value, date1904);
  return String(day === null || !date1904 ? value : serialOfDay(day));
}
