import { registryFromRows } from '../plan/unit/registryRows';
import type { UnitRegistry } from '../plan/unit/registry';
import type { SnapshotRow, WorkbookSnapshot } from './snapshot';

interface Known {
  readonly rows: readonly SnapshotRow[];
  readonly registry: UnitRegistry;
}

/** What was made of rows before, by the first of them. */
const known = new WeakMap<SnapshotRow, Known>();

/**
 * The units that the workbook knows: its own table over the bundled registry. As long as the rows are the same
 * objects it is the same registry, and so is whatever was found out by it: how names are read, say.
 */
export function registryOf(snapshot: WorkbookSnapshot): UnitRegistry {
  const rows = snapshot.tables.DonVi?.rows ?? [];
  const [first] = rows;
  const before = first && known.get(first);
  const same = before?.rows.length === rows.length && before.rows.every((row, at) => row === rows[at]);
  if (before && same) return before.registry;
  const registry = registryFromRows(
    rows.map(({ cells }) =>
      Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.text])),
    ),
  );
  if (first) known.set(first, { rows, registry });
  return registry;
}
