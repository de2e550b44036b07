import type { SheetBlueprint } from '../../blueprint';
import { hopNhat as definition } from '../../tables';
import type { TableRow } from '../tableRow';
import { tableSheet } from '../tableSheet';
import type { ListPlaces } from '../validations';

/** The sheet of the table `HopNhat`; what names a line stays in view. */
export function hopNhat(rows: readonly TableRow[], lists: ListPlaces): SheetBlueprint {
  return tableSheet({ definition, rows, lists, tabColor: '#6B4FA0', frozenColumns: 1 });
}
