import type { CellRange } from '../../workbook/a1';
import type { SheetDocument } from '../../workbook/document';
import type { RawTable } from '../../workbook/reading';
import { headingText } from '../xlsx/read/reading/rawCells';

/** The cells that a table takes, headings included, as the rows were read: down to its last filled one. */
export function tableAreas(tables: readonly RawTable[], sheet: SheetDocument): readonly CellRange[] {
  return tables
    .filter((table) => table.sheet === sheet.name)
    .map((table) => ({
      top: showsHeadings(table, sheet) ? table.top : table.top + 1,
      left: table.left,
      bottom: table.top + table.rows.length,
      right: table.left + table.headings.length - 1,
    }));
}

/** A table without a heading row has headings all the same; what stands above its rows is none of it. */
function showsHeadings({ top, left, headings }: RawTable, sheet: SheetDocument): boolean {
  const cells = sheet.rows.get(top)?.cells;
  return headings.some((heading, place) => {
    const shown = headingText(cells?.get(left + place));
    return shown !== '' && shown === heading;
  });
}

/** True where two areas have a cell in common. */
export function touches(one: CellRange, other: CellRange): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}
