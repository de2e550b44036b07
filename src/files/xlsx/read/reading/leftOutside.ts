import { parseRange, type CellRange } from '../../../../workbook/a1';
import type { SheetDocument, TableDocument } from '../../../../workbook/document';
import { headingText } from './rawCells';

/** A key as the plan writes it, or a unit's or a finding's code: one word. */
const ONE_WORD = /^\S{1,40}$/;
/** A name, and no sentence such as `Ghi chú: còn thiếu.` */
const NAME = /^[^:;]{2,120}(?<![.…])$/u;

/**
 * The table's range with what a program left outside it: many libraries insert rows and columns without
 * telling the table, and LibreOffice lets no table grow. Columns on its right join while their cell in the
 * heading row is filled, rows below while they hold what a row holds. Cells of other tables never join, and neither does a
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
    isRow(sheet, table.name, row, range.left, right) &&
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

/** Tables of which a code and a name beside it already make a row. */
const SHORT_ROWS: ReadonlySet<string> = new Set(['DonVi', 'PhoiHop']);
const LEAST = 3;

/** A row with one word in front, or none, and enough beside it; a note below a table fills a cell or two. */
function isRow(sheet: SheetDocument, table: string, row: number, left: number, right: number): boolean {
  const cells = sheet.rows.get(row)?.cells;
  if (!cells) return false;
  const first = cells.get(left)?.value ?? '';
  if (typeof first !== 'string' || (first !== '' && !ONE_WORD.test(first))) return false;
  let filled = 0;
  for (let column = left; column <= right; column += 1) {
    const value = cells.get(column)?.value ?? null;
    if (value !== null && value !== '') filled += 1;
  }
  if (filled >= LEAST || !SHORT_ROWS.has(table)) return filled >= LEAST;
  const second = cells.get(left + 1)?.value;
  const named = typeof second === 'string' && NAME.test(second);
  return named && (first !== '' || table === 'DonVi');
}
