import type { SheetBlueprint } from '../../blueprint';
import { donVi as definition } from '../../tables';
import type { TableRow } from '../tableRow';
import { tableSheet } from '../tableSheet';
import type { ListPlaces } from '../validations';

/** The sheet of the table `DonVi`; what names a row stays in view. */
export function donVi(rows: readonly TableRow[], lists: ListPlaces): SheetBlueprint {
  return tableSheet({ definition, rows, lists, tabColor: '#7F8A94', frozenColumns: 2 });
}
