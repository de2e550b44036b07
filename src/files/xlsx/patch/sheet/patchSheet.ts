import { Failure } from '../../../../plan/failure';
import { cellName, type CellRange } from '../../../../workbook/a1';
import { attribute } from '../locate';
import { splice } from '../splices';
import { growRanges } from '../table/growRanges';
import { refuseBlocked, type TableGrowth } from '../table/replaceRows';
import type { SheetContents } from '../edits';
import { widenDimension } from './dimension';
import { cellAt, sheetLayout, type SheetLayout } from './layout';
import { patchRows, type StyleOfNew } from './patchRows';
import { writeOutShared } from './sharedMasters';

export interface PatchedSheet {
  readonly text: string;
  /** True where a cell that held a formula has another content now. */
  readonly formulaGone: boolean;
  /** True where any cell of the sheet holds a formula. */
  readonly hasFormulas: boolean;
}

/**
 * A sheet's XML with the contents in their cells, and every other character as it was.
 * @param growths the tables of the sheet whose rows are among the contents
 * @param otherTables where the sheet's other tables stand
 * @throws Failure `patch.table-blocked`, `patch.array-formula`, and as `cellInner`
 */
export function patchSheet(
  text: string,
  part: string,
  contents: SheetContents,
  growths: readonly TableGrowth[],
  otherTables: readonly CellRange[],
): PatchedSheet {
  const lastRows = new Set(growths.map(({ oldBottom, table }) => oldBottom - table.totalsRows));
  const layout = sheetLayout(text, part, (row) => contents.has(row) || lastRows.has(row));
  const overwritten = (row: number, column: number): boolean => contents.get(row)?.has(column) ?? false;
  for (const growth of growths) {
    const filled = (row: number, column: number): boolean => cellAt(layout, row, column)?.filled ?? false;
    refuseBlocked(growth, filled, [...layout.merges, ...otherTables]);
  }
  refuseArrays(layout, contents);
  return {
    text: splice(text, [
      ...patchRows(text, layout, contents, styleOfNew(layout, growths)),
      ...writeOutShared(layout, overwritten),
      ...widenDimension(text, layout, contents),
      ...growRanges(text, part, growths),
    ]),
    formulaGone: layout.formulas.some(({ row, column }) => overwritten(row, column)),
    hasFormulas: layout.formulas.length > 0,
  };
}

/** A new row of a table looks like the last one of its body; any other new cell like its row or column. */
function styleOfNew(layout: SheetLayout, growths: readonly TableGrowth[]): StyleOfNew {
  const rowStyles = new Map<number, string>();
  for (const { row, tag } of layout.rows) {
    const style = attribute(tag, 'customFormat') === '1' ? attribute(tag, 's') : undefined;
    if (style !== undefined) rowStyles.set(row, style);
  }
  return (row, column) => {
    const growth = growths.find(
      ({ table, newBottom }) =>
        row >= table.range.top &&
        row <= newBottom &&
        column >= table.range.left &&
        column <= table.range.right,
    );
    if (growth) {
      const model = cellAt(layout, growth.oldBottom - growth.table.totalsRows, column);
      if (model) return attribute(model.tag, 's');
    }
    const columnStyle = layout.columns.find(({ first, last }) => column >= first && column <= last)?.style;
    return rowStyles.get(row) ?? columnStyle;
  };
}

/** A formula over several cells is changed as a whole or not at all. */
function refuseArrays(layout: SheetLayout, contents: SheetContents): void {
  for (const { kind, range } of layout.formulas) {
    if ((kind !== 'array' && kind !== 'dataTable') || !range) continue;
    if (range.top === range.bottom && range.left === range.right) continue;
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (const column of contents.get(row)?.keys() ?? []) {
        if (column < range.left || column > range.right) continue;
        throw new Failure('patch.array-formula', { cell: cellName(row, column) });
      }
    }
  }
}
