import { Failure } from '../../../../plan/failure';
import type { GrowEdit, SheetContents } from '../edits';
import { setContent } from '../edits';
import type { TableGrowth } from './replaceRows';
import type { TableShape } from './tablePart';

/**
 * Lays new rows out below a table's body, empty but for its calculated columns.
 * @throws Failure `patch.table-totals` where a totals row stands there
 */
export function layOutGrowth({ bottom }: GrowEdit, table: TableShape, contents: SheetContents): TableGrowth {
  if (table.totalsRows > 0) throw new Failure('patch.table-totals', { table: table.name });
  const oldBottom = table.range.bottom;
  const newBottom = Math.max(oldBottom, bottom);
  for (let row = oldBottom + 1; row <= newBottom; row += 1) {
    table.columns.forEach(({ formula }, offset) => {
      setContent(contents, row, table.range.left + offset, {
        kind: 'value',
        value: null,
        ...(formula === null ? {} : { formula: `=${formula}` }),
      });
    });
  }
  return { table, oldBottom, newBottom };
}
