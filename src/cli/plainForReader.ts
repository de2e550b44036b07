import { columnOf } from '../consolidate/master/columnOf';
import { isPlainDay } from '../consolidate/value/plainDay';
import type { PlainValue } from '../consolidate/value/plainValue';
import { say, type Language } from '../i18n/catalogue';
import { formatDay } from '../i18n/format';
import type { TableName } from '../workbook/tableDefinition';

/**
 * A value of a consolidation on one line for a reader: texts in quotation marks, days as people write them, an
 * empty cell by a word. Without a column, a text stays as it is.
 */
export function plainForReader(
  value: PlainValue,
  table: TableName | null,
  column: string | null,
  language: Language,
): string {
  if (value === '') return say(language, { code: 'cli.empty' });
  if (typeof value === 'number') return String(value);
  const kind = table && column !== null ? columnOf(table, column)?.kind : undefined;
  if (kind === 'date' && isPlainDay(value)) return formatDay(value);
  return `“${value.replace(/\r\n?|\n/g, '\\n')}”`;
}
