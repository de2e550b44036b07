import type { ChangeRequest } from '../../../consolidate/consolidation';
import { isConflict, type Question } from '../../../consolidate/decide/outcome';
import { placeOfRow } from '../../../consolidate/master/placeOfRow';
import type { MasterView } from '../../../consolidate/master/masterView';
import { rowId } from '../../../consolidate/place';
import type { PlainValue } from '../../../consolidate/value/plainValue';
import { formatDay, formatNumber } from '../../../i18n/format';
import type { Language } from '../../../i18n/sentence';
import type { Place } from '../../../workbook/port';
import { headingOf } from '../../../workbook/structuredReference';
import type { TableName } from '../../../workbook/tableDefinition';
import { tableDefinition } from '../../../workbook/tables';

/** What a value says to a reader: a day as dd/mm/yyyy, a number with the reader's decimal sign. */
export function valueText(value: PlainValue | null, language: Language): string {
  if (value === null) return '';
  return typeof value === 'number' ? formatNumber(language, value) : formatDay(value);
}

/** The cell or row that a question is about, as it is named to a reader. */
export interface Where {
  readonly table: TableName;
  readonly key: string | null;
  readonly of?: string;
  readonly column: string | null;
}

/** The place that a question is about. */
export function whereOf(question: Question): Where {
  return isConflict(question) ? question.place : question;
}

/** `A.I.5 · Vụ Pháp chế · Trạng thái` */
export function nameOf({ table, key, of, column }: Where): string {
  const heading = column === null ? '' : headingOf(table, column);
  return [key, of, heading].filter(Boolean).join(' · ');
}

/** Where it stands in the coordinator's workbook; null where that has no such cell. */
export function placeIn({ table, key, of, column }: Where, master: MasterView): Place | null {
  if (key === null) return null;
  const row = master.rows.get(rowId(placeOfRow(tableDefinition(table), key, of, master.registry)));
  const cell = row?.row.cells[column ?? 'key'] ?? row?.row.cells.key;
  return row && cell ? { sheet: row.table.sheet, cell: cell.cell } : null;
}

/** The cells of a row that is asked for, with their headings, in the order of the table. */
export function askedCells(
  { table, after }: ChangeRequest,
  language: Language,
): readonly { readonly heading: string; readonly text: string }[] {
  if (after === null || typeof after !== 'object') return [];
  return tableDefinition(table).columns.flatMap(({ id, heading }) => {
    const value = after[id];
    return value === undefined ? [] : [{ heading, text: valueText(value, language) }];
  });
}
