import type { SheetBlueprint } from '../../blueprint';
import { phoiHop as definition } from '../../tables';
import type { TableRow } from '../tableRow';
import { tableSheet } from '../tableSheet';
import type { ListPlaces } from '../validations';

/** The sheet of the table `PhoiHop`; what names a row stays in view. */
export function phoiHop(rows: readonly TableRow[], lists: ListPlaces): SheetBlueprint {
  return tableSheet({ definition, rows, lists, tabColor: '#5B4A8A', frozenColumns: 2 });
}
