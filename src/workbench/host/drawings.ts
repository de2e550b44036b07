import type { SheetDocument } from '../../workbook/document';
import { drawingsOf, type Drawings } from '../model/drawings';
import { define } from './apiObject';
import type { SheetState } from './worksheet';

type Counted = ReturnType<typeof define<SheetState>>;

function counted(type: string, kind: keyof Drawings): Counted {
  const count = (sheet: SheetDocument): number => drawingsOf(sheet)[kind];
  return define<SheetState>({ type, call: { GetCount: ({ sheet }) => count(sheet) } });
}

/** `Excel.ChartCollection`, `ShapeCollection` and `PivotTableCollection`: counted, not made. */
export const charts = counted('ChartCollection', 'charts');
export const shapes = counted('ShapeCollection', 'shapes');
export const pivotTables = counted('PivotTableCollection', 'pivotTables');
