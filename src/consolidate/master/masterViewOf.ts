import type { IsoDate } from '../../plan/isoDate';
import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import { codesOf, sharedRows, type SharedRow } from '../../review/mine/unitWork';
import { decisionYearOf } from '../../workbook/decisionYear';
import { registryOf } from '../../workbook/registryOf';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { tableDefinition } from '../../workbook/tables';
import { rowId, type CellPlace } from '../place';
import { meaningOf } from '../value/meaningOf';
import type { PlainValue } from '../value/plainValue';
import { columnOf } from './columnOf';
import { mergedValues } from './mergedValues';
import { placeOfRow } from './placeOfRow';
import { masterCell, type MasterRow, type MasterView } from './masterView';

/**
 * The coordinator's workbook as returns are held against it. Rows of `KiemTra` and of the ledger are none of
 * the plan's and left out.
 *
 * @param asOf the day that figures are judged on
 */
export function masterViewOf(snapshot: WorkbookSnapshot, asOf: IsoDate): MasterView {
  const registry = registryOf(snapshot);
  const shared = sharedRows({ snapshot, registry, asOf, decisionYear: decisionYearOf(snapshot) });
  const rows = masterRows(snapshot, registry, shared);
  const merged = mergedValues(snapshot.journal?.entries ?? [], (place) => rows.get(rowId(place)), snapshot);
  return {
    snapshot,
    registry,
    planId: snapshot.carrier.content?.planId ?? null,
    rows,
    units: unitsWithRows(registry, shared),
    value: (place) => valueIn(rows.get(rowId(place)), place, snapshot.date1904),
    mergedFrom: merged,
  };
}

const HELD = ['ChiTieu', 'NhiemVu', 'PhoiHop', 'DonVi'] as const;

function masterRows(
  snapshot: WorkbookSnapshot,
  registry: UnitRegistry,
  shared: readonly SharedRow[],
): ReadonlyMap<string, MasterRow> {
  const sharedBy = new Map(shared.map((each) => [each.planRow.row, each]));
  const rows = new Map<string, MasterRow>();
  for (const name of HELD) {
    const table = snapshot.tables[name];
    for (const row of table?.rows ?? []) {
      if (!table || row.key === '') continue;
      const place = placeOfRow(tableDefinition(name), row.key, row.of, registry);
      const id = rowId(place);
      if (rows.has(id)) continue;
      const of = sharedBy.get(row);
      const own = name === 'PhoiHop' ? new Set(codesOf(readUnits(row.of ?? '', registry))) : undefined;
      const leads = own ?? of?.leads ?? new Set<string>();
      const coordinators = name === 'NhiemVu' && of ? coordinatorsOf(of) : new Set<string>();
      rows.set(id, { place, table, row, leads, coordinators });
    }
  }
  return rows;
}

/** A unit that coordinates with itself has the row as lead only. */
function coordinatorsOf({ leads, coordinators }: SharedRow): ReadonlySet<string> {
  return new Set([...coordinators.keys()].filter((unit) => !leads.has(unit)));
}

function unitsWithRows(registry: UnitRegistry, shared: readonly SharedRow[]): MasterView['units'] {
  const named = new Set<string>();
  for (const { planRow, leads, coordinators } of shared) {
    for (const unit of leads) named.add(unit);
    if (planRow.table.name === 'NhiemVu') for (const unit of coordinators.keys()) named.add(unit);
  }
  return registry.records.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ unit: id, name }));
}

function valueIn(
  row: MasterRow | undefined,
  { table, column }: CellPlace,
  date1904: boolean,
): PlainValue | undefined {
  const cell = row && masterCell(row, column);
  const definition = columnOf(table, column);
  return cell && definition && meaningOf(cell, definition, date1904);
}
