import type { CellValue } from '../workbook/document';
import { cellText } from '../workbook/recognise/cellText';
import type { TableName } from '../workbook/tableDefinition';
import { tableDefinition } from '../workbook/tables';

/** A value of a column as text, as a snapshot reads it: a day as `YYYY-MM-DD`, an empty cell as ''. */
export function valueText(value: CellValue, table: TableName, column: string, date1904: boolean): string {
  const definition = tableDefinition(table).columns.find(({ id }) => id === column);
  if (definition) return cellText({ value }, definition, date1904);
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
