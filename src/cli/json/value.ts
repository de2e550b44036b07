import { parseIsoDate } from '../../plan/isoDate';
import { valueText } from '../../review/valueText';
import type { WorkbookChange } from '../../workbook/change';
import type { CellValue } from '../../workbook/document';

/**
 * A value of a cell in the form of the contract: an empty cell as '', a day as `YYYY-MM-DD`, other numbers as
 * numbers, an error by its name.
 */
export function valueJson(
  { table, column }: Pick<WorkbookChange, 'table' | 'column'>,
  value: CellValue,
  date1904: boolean,
): string | number | boolean {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return value;
  const text = valueText(value, table, column, date1904);
  return parseIsoDate(text) === null ? value : text;
}
