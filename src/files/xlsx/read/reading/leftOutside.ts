import { parseRange, type CellRange } from '../../../../workbook/a1';
import type { SheetDocument, TableDocument } from '../../../../workbook/document';
import { headingText } from './rawCells';

/** A key as the plan writes it, or a unit's or a finding's code: one word. */
const ONE_WORD = /^\S{1,40}$/;

/**
 * The table's range with what a program left outside it: many libraries insert rows and columns without
 * telling the table. Columns on its right join while their cell in the heading row is filled, rows below
 * while they begin with one word and hold more than that. Cells of other tables never join, and neither does a
 * second table that begins with the same headings.
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
  const joins = (row: number): boolean =>
    isRow(sheet, row, range.left, right) &&
    !taken(row, range.left) &&
    !repeatsHeadings(sheet, { ...range, right }, row);
  while (!table.totalsRow && joins(bottom + 1)) bottom += 1;
  return { ...range, right, bottom };
}

/** True where most of a row shows the headings over again, as a copy of the table begins. */
function repeatsHeadings(sheet: SheetDocument, { top, left, right }: CellRange, row: number): boolean {
  const [headings, cells] = [sheet.rows.get(top)?.cells, sheet.rows.get(row)?.cells];
  let same = 0;
  for (let column = left; column <= right; column += 1) {
    const heading = headingText(headings?.get(column));
    if (heading !== '' && heading === headingText(cells?.get(column))) same += 1;
  }
  return 2 * same > right - left + 1;
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
