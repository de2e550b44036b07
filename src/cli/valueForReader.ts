import { say, type Language } from '../i18n/catalogue';
import type { WorkbookChange } from '../workbook/change';
import type { CellValue } from '../workbook/document';
import { valueJson } from './json/value';

/**
 * A value of a cell on one line for a reader: texts in quotation marks, so that spaces are seen, days as
 * people write them, and an empty cell by a word.
 */
export function valueForReader(
  place: Pick<WorkbookChange, 'table' | 'column'>,
  value: CellValue,
  date1904: boolean,
  language: Language,
): string {
  const plain = valueJson(place, value, date1904);
  if (plain === '') return say(language, { code: 'cli.empty' });
  if (typeof value === 'string') return `“${value.replace(/\r?\n/g, '\\n')}”`;
  return typeof value === 'number' && typeof plain === 'string'
    ? say(language, { code: 'check.as-day', params: { day: plain } })
    : String(plain);
}
