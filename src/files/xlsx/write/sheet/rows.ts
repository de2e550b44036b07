import { Failure } from '../../../../plan/failure';
import type { SheetDocument } from '../../../../workbook/document';
import { COLUMNS, ROWS } from '../../read/cellPlace';
import { element } from '../xml';
import { cellXml, type CellContext } from './cell';
import { fittingHeight, mergedCells } from './fittingHeight';

/** The tallest row that Excel takes, in points. */
const HEIGHT_LIMIT = 409.5;

const ascending = <T>(entries: Iterable<readonly [number, T]>): (readonly [number, T])[] =>
  [...entries].sort(([a], [b]) => a - b);

/**
 * `<sheetData>`: rows and cells in order of their place, as Excel demands.
 * @throws Failure `write.outside-sheet` where a place lies beyond the last row or column
 */
export function sheetDataXml(sheet: SheetDocument, context: CellContext): string {
  const rows: string[] = [];
  const merged = mergedCells(sheet);
  for (const [index, row] of ascending(sheet.rows)) {
    if (index < 0 || index >= ROWS) throw outside(sheet, index, 0);
    const cells: string[] = [];
    for (const [column, cell] of ascending(row.cells)) {
      if (column < 0 || column >= COLUMNS) throw outside(sheet, index, column);
      cells.push(cellXml(index, column, cell, context));
    }
    const height = row.height === undefined ? undefined : Math.min(Math.max(row.height, 0), HEIGHT_LIMIT);
    const inner = cells.join('');
    if (inner === '' && height === undefined && !row.hidden && row.outline === undefined) continue;
    rows.push(
      element(
        'row',
        {
          r: index + 1,
          ht: height ?? fittingHeight(sheet, index, row, merged),
          customHeight: height === undefined ? undefined : true,
          hidden: row.hidden || undefined,
          outlineLevel: row.outline,
        },
        inner,
      ),
    );
  }
  return element('sheetData', {}, rows.join(''));
}

function outside(sheet: SheetDocument, row: number, column: number): Failure {
  return new Failure('write.outside-sheet', { sheet: sheet.name }, `row ${row}, column ${column}`);
}
