import type { SheetBlueprint } from '../../blueprint';
import { kiemTra as definition } from '../../tables';
import type { TableRow } from '../tableRow';
import { tableSheet } from '../tableSheet';
import type { ListPlaces } from '../validations';

/** The sheet of the table `KiemTra`; what names a row stays in view. */
export function kiemTra(rows: readonly TableRow[], lists: ListPlaces): SheetBlueprint {
  return tableSheet({ definition, rows, lists, tabColor: '#B45F06', frozenColumns: 1 });
}
