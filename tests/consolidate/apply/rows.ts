import type { WorkbookDocument } from '../../../src/workbook/document';

/** Puts a row below those of a table; values by their columns, from 0. */
export function withRowOf(
  document: WorkbookDocument,
  table: string,
  values: Record<number, string>,
): WorkbookDocument {
  const sheet = document.sheets.find(({ tables }) => tables[0]?.name === table);
  const last = Math.max(...(sheet?.rows.keys() ?? []));
  const cells = new Map(Object.entries(values).map(([column, value]) => [Number(column), { value }]));
  sheet?.rows.set(last + 1, { cells });
  for (const own of sheet?.tables ?? []) own.range = own.range.replace(/\d+$/, String(last + 2));
  return document;
}

/** Takes a row out of a table, counted from 0 with its headings. */
export function withoutRow(document: WorkbookDocument, table: string, row: number): WorkbookDocument {
  const sheet = document.sheets.find(({ tables }) => tables[0]?.name === table);
  sheet?.rows.delete(row);
  return document;
}

/** A task that the plan does not have, without a key. */
export const newTask = (document: WorkbookDocument): WorkbookDocument =>
  withRowOf(document, 'NhiemVu', { 1: 'A', 2: 'I', 5: 'Việc mới', 6: 'Cục Báo chí', 10: '30/6/2027' });
