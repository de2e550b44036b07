import type { SheetBlueprint } from '../../blueprint';
import { nhiemVu as definition } from '../../tables';
import { followFormulas, followResults } from '../followFormulas';
import type { JudgedRow } from '../judgedRows';
import type { TableRow } from '../tableRow';
import { tableSheet } from '../tableSheet';
import type { ListPlaces } from '../validations';

/** The sheet of the table `NhiemVu`; the key stays in view. `judged` is null where the day is not known. */
export function nhiemVu(
  rows: readonly TableRow[],
  judged: readonly JudgedRow[] | null,
  lists: ListPlaces,
): SheetBlueprint {
  return tableSheet({
    definition,
    rows,
    formulas: followFormulas('NhiemVu'),
    results: judged && judged.map(followResults),
    lists,
    tabColor: '#2B6634',
    frozenColumns: 1,
  });
}
