import { parseRange, type CellRange } from '../../../../workbook/a1';
import type { SheetDocument, TableDocument } from '../../../../workbook/document';
import { headingText } from './rawCells';

/** A key as the plan writes it, or a unit's or a finding's code: one word. */
const ONE_WORD = /^\S{1,40}$/;

/**
 * The table's range with what a program left outside it: many libraries insert rows and columns without
 * telling the table. Columns on its right join while their cell in the heading row is filled, rows below
 * while they begin with one word and hold more than that. Cells of other tables never join.
 */
export function withLeftOutside(sheet: SheetDocument, table: TableDocument, range: CellRange): CellRange {
  const others = sheet.tables.flatMap((other) => (other === table ? [] : [parseRange(other.range)]));
  const taken = (row: number, column: number): boolean =>
    others.some(
      (area) => area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  const headings = sheet.rows.get(range.top)?.cells;
  let { right, bottom } = range;
  while (headingText(headings?.get(right + 1)) !== '' && !taken(range.top, right + 1)) right += 1;
  while (!table.totalsRow && isRow(sheet, bottom + 1, range.left, right) && !taken(bottom + 1, range.left)) {
    bottom += 1;
  }
  return { ...range, right, bottom };
}

function isRow(sheet: SheetDocument, row: number, left: number, right: number): boolean {
  const cells = sheet.rows.get(row)?.cells;
  if (!cells) return false;
  const first = cells.get(left)?.value;
  if (typeof first !== 'string' || !ONE_WORD.test(first)) return false;
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    const value = cells.get(column)?.value ?? null;
    if (value !== null && value !== '') filled += 1;
  }
  return filled >= 3;
}
