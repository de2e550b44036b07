import type { CellValue } from '../../workbook/document';
import { foldedHeading } from '../../workbook/recognise/heading';
import type { TableSnapshot } from '../../workbook/snapshot';
import { headingOf } from '../../workbook/structuredReference';
import { tableDefinition } from '../../workbook/tables';

/** What tells whether the rows and columns of a table still stand where they were read. */
export interface RowWitness {
  readonly table: TableSnapshot;
  /** The heading and body cells of each identifying column and the headings of the others. */
  readonly keys: readonly { readonly id: string; readonly cells: Excel.Range }[];
  readonly headings: Excel.Range;
}

/** Asks where the rows of a table stand just now; `haveMoved` reads it after the sync. */
export function askRows(context: Excel.RequestContext, table: TableSnapshot): RowWitness {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  const columns = Object.values(table.columns);
  const rows = table.rows.map(({ row }) => row);
  const left = Math.min(...columns);
  const headings = sheet.getRangeByIndexes(table.headingRow, left, 1, Math.max(...columns) - left + 1);
  headings.load('values');
  const keys = tableDefinition(table.name).identity.flatMap((id) => {
    const column = table.columns[id];
    if (column === undefined || rows.length === 0) return [];
    const top = Math.min(...rows);
    const cells = sheet.getRangeByIndexes(top, column, Math.max(...rows) - top + 1, 1);
    cells.load('values');
    return [{ id, cells }];
  });
  return { table, keys, headings };
}

/** True where a row or column was inserted, deleted or moved since the table was read. */
export function haveMoved({ table, keys, headings }: RowWitness): boolean {
  const left = Math.min(...Object.values(table.columns));
  const named = Object.entries(table.columns).every(([id, column]) => {
    const expected = table.renamed[id] ?? headingOf(table.name, id);
    return foldedHeading(String(headings.values[0]?.[column - left])) === foldedHeading(expected);
  });
  const top = Math.min(...table.rows.map(({ row }) => row));
  const keyed = keys.every(({ id, cells }) =>
    table.rows.every((row) => {
      const value: unknown = cells.values[row.row - top]?.[0] ?? '';
      return String(value) === textOf(row.cells[id]?.value);
    }),
  );
  return !named || !keyed;
}

/** A value as Excel tells it, as text. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? value.error : String(value);
}
