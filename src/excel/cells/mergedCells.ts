import { Failure } from '../../plan/failure';
import type { CellRange } from '../../workbook/a1';
import { cellName, rangeName } from '../../workbook/a1';

/** The merged areas that a range touches, asked for. */
export interface AskedMerges {
  /** The null object where there are none. */
  readonly merged: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

/** Queues the question where cells of a range are merged. */
export function askMerges(range: Excel.Range): AskedMerges {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('areaCount');
  const { areas } = merged;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { merged, areas };
}

/**
 * Excel lets nobody merge cells of a table, other programs do: a value written there is lost, or shows in rows
 * that it is not meant for. Throws `Failure` `workbook.merged-cells` where a place lies in a merged area.
 */
export function refuseMerged({ merged, areas }: AskedMerges, sheet: string, place: CellRange): void {
  if (merged.isNullObject) return;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of areas.items) {
    const area = {
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    };
    const [top, left] = [Math.max(area.top, place.top), Math.max(area.left, place.left)];
    if (top > Math.min(area.bottom, place.bottom) || left > Math.min(area.right, place.right)) continue;
    throw new Failure('workbook.merged-cells', { sheet, cell: cellName(top, left), range: rangeName(area) });
  }
}
