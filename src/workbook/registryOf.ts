import { registryFromRows } from '../plan/unit/registryRows';
import type { UnitRegistry } from '../plan/unit/registry';
import type { WorkbookSnapshot } from './snapshot';

/** The units that the workbook knows: its own table over the bundled registry. */
export function registryOf(snapshot: WorkbookSnapshot): UnitRegistry {
  const rows = snapshot.tables.DonVi?.rows ?? [];
  return registryFromRows(
    rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.text])),
    ),
  );
}
