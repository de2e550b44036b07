import { Failure } from '../../../../plan/failure';
import { type CellRange, cellName } from '../../../../workbook/a1';
import type { CellContent, RowsEdit, SheetContents } from '../edits';
import { setContent } from '../edits';
import type { TableShape } from './tablePart';

/** A table that gets new rows: where its body stood and where it will end. */
export interface TableGrowth {
  readonly table: TableShape;
  readonly oldBottom: number;
  /** The table's last row afterwards, totals row included. */
  readonly newBottom: number;
}

/**
 * Lays a table's new rows out over its cells. A table always keeps one row of body, empty if need be.
 * @throws Failure `patch.table-totals` where a table with a totals row would have to grow
 */
export function layOutRows(edit: RowsEdit, table: TableShape, contents: SheetContents): TableGrowth {
  const first = edit.firstRow ?? table.range.top + table.headerRows;
  const oldBottom = table.range.bottom;
  const lastBody = oldBottom - table.totalsRows;
  const count = Math.max(1, edit.rows.length);
  const wanted = first + count - 1;
  if (table.totalsRows > 0 && wanted > lastBody) {
    throw new Failure('patch.table-totals', { table: table.name });
  }
  // A totals row stays where it is: what is left of the body above it is emptied, not taken out.
  const end = table.totalsRows > 0 ? lastBody : wanted;
  const columns = valueColumns(edit, table);
  for (let row = first; row <= Math.max(end, lastBody); row += 1) {
    const values = edit.rows[row - first];
    table.columns.forEach(({ formula }, offset) => {
      const column = table.range.left + offset;
      const content = contentOf(row, offset, values, formula);
      if (content) setContent(contents, row, column, content);
    });
  }
  return { table, oldBottom, newBottom: end + table.totalsRows };

  function contentOf(
    row: number,
    offset: number,
    values: RowsEdit['rows'][number] | undefined,
    formula: string | null,
  ): CellContent | null {
    if (row > end) return { kind: 'gone' };
    const place = columns[offset];
    if (place !== null && place !== undefined) return { kind: 'value', value: values?.[place] ?? null };
    if (row <= lastBody) return null;
    return formula === null
      ? { kind: 'value', value: null }
      : { kind: 'value', value: null, formula: `=${formula}` };
  }
}

/** For each column of the table, the place of its value in a row of the edit, or null. */
function valueColumns(edit: RowsEdit, table: TableShape): readonly (number | null)[] {
  if (!edit.headings) return table.columns.map((_, index) => index);
  const same = (heading: string): string => heading.normalize('NFC').trim().toLowerCase();
  const places = new Map(edit.headings.map((heading, index) => [same(heading), index]));
  return table.columns.map(({ heading }) => places.get(same(heading)) ?? null);
}

/**
 * Refuses to write over what stands below a table.
 * @param filled true for a cell that holds something
 * @throws Failure `patch.table-blocked`
 */
export function refuseBlocked(
  growth: TableGrowth,
  filled: (row: number, column: number) => boolean,
  obstacles: readonly CellRange[],
): void {
  const { table, oldBottom, newBottom } = growth;
  const { left, right } = table.range;
  for (let row = oldBottom + 1; row <= newBottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const covered = obstacles.some(
        (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      );
      if (covered || filled(row, column)) {
        throw new Failure('patch.table-blocked', { table: table.name, cell: cellName(row, column) });
      }
    }
  }
}
