import { formatDay } from '../../i18n/format';
import { valueText } from '../../review/valueText';
import type { CellValue } from '../../workbook/document';
import type { TableName } from '../../workbook/tableDefinition';
import { tableDefinition } from '../../workbook/tables';

/** A value of a column as a person reads it; empty for an empty cell. */
export function shownValue(value: CellValue, table: TableName, column: string, date1904: boolean): string {
  return shownText(valueText(value, table, column, date1904), table, column);
}

/** A text of a snapshot as a person reads it: a day as dd/mm/yyyy. */
export function shownText(text: string, table: TableName, column: string): string {
  return columnOf(table, column)?.kind === 'date' ? formatDay(text) : text;
}

/** The heading of a column as the product writes it. */
export function headingIn(table: TableName, column: string): string {
  return columnOf(table, column)?.heading ?? column;
}

const columnOf = (table: TableName, column: string) =>
  tableDefinition(table).columns.find(({ id }) => id === column);
