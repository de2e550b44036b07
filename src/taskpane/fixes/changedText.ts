import { formatDay } from '../../i18n/format';
import { valueText } from '../../review/valueText';
import type { WorkbookChange } from '../../workbook/change';

/** What a cell holds before or after a change, as a person reads it: a day as `dd/mm/yyyy`. */
export function changedText(change: WorkbookChange, side: 'before' | 'after', date1904: boolean): string {
  return formatDay(valueText(change[side], change.table, change.column, date1904));
}
