import type { SnapshotRow } from '../../workbook/snapshot';
import type { MasterRow, MasterView } from '../master/masterView';
import { leftOver, type LeftOver } from './leftOver';

/** What one unit gets, in the order of the coordinator's sheets. */
export interface UnitShare {
  /** The unit's code. */
  readonly unit: string;
  readonly name: string;
  /** Indicators, then tasks, that it leads. */
  readonly leads: readonly MasterRow[];
  /** Tasks that it coordinates and does not lead. */
  readonly coordinates: readonly MasterRow[];
  /** Rows of `PhoiHop`: its own, and those of every unit under a task that it leads. */
  readonly coordination: readonly MasterRow[];
}

/** Who gets what, and what nobody gets. */
export interface Shares extends LeftOver {
  /** Units that get something, in the order of the registry. */
  readonly shares: readonly UnitShare[];
}

interface Growing {
  readonly leads: MasterRow[];
  readonly coordinates: MasterRow[];
  readonly coordination: MasterRow[];
}

/**
 * Shares the plan out, see rule 13 of the contract: units that a row names exactly, as a variant, or
 * misspelt with a single suggestion. Of rows with the same key only the first goes out.
 */
export function sharesOf(master: MasterView): Shares {
  const growing = new Map<string, Growing>();
  const of = (unit: string): Growing => {
    const share = growing.get(unit) ?? { leads: [], coordinates: [], coordination: [] };
    growing.set(unit, share);
    return share;
  };
  for (const row of rowsOf(master, 'ChiTieu')) for (const unit of row.leads) of(unit).leads.push(row);
  const leadsOfTask = new Map<string, ReadonlySet<string>>();
  for (const row of rowsOf(master, 'NhiemVu')) {
    leadsOfTask.set(row.place.key, row.leads);
    for (const unit of row.leads) of(unit).leads.push(row);
    for (const unit of row.coordinators) if (!row.leads.has(unit)) of(unit).coordinates.push(row);
  }
  for (const row of rowsOf(master, 'PhoiHop')) {
    const readers = new Set([...row.leads, ...(leadsOfTask.get(row.place.key) ?? [])]);
    for (const unit of readers) of(unit).coordination.push(row);
  }
  const shares = inOrder(master, [...growing.keys()]).flatMap(({ unit, name }) => {
    const share = growing.get(unit);
    return share ? [{ unit, name, ...share }] : [];
  });
  return { shares, ...leftOver(master) };
}

/** The rows of a table that have a key of their own, in the order of its sheet. */
export function rowsOf(master: MasterView, table: 'ChiTieu' | 'NhiemVu' | 'PhoiHop'): readonly MasterRow[] {
  const known = new Map<SnapshotRow, MasterRow>();
  for (const row of master.rows.values()) if (row.table.name === table) known.set(row.row, row);
  return (master.snapshot.tables[table]?.rows ?? []).flatMap((row) => known.get(row) ?? []);
}

/** The units that get a package, then those of rows of `PhoiHop` alone. */
function inOrder(
  { units, registry }: MasterView,
  codes: readonly string[],
): readonly { readonly unit: string; readonly name: string }[] {
  const known = new Set(units.map(({ unit }) => unit));
  const others = codes.filter((code) => !known.has(code)).sort();
  return [...units, ...others.map((unit) => ({ unit, name: registry.byId(unit)?.name ?? unit }))];
}
