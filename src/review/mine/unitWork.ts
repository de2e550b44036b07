import { coordinationRows, type CoordinationRow } from '../../checks/coordinationRow';
import { perText } from '../../checks/perText';
import { planRows, type PlanRow } from '../../checks/planRow';
import type { IsoDate } from '../../plan/isoDate';
import { readUnits } from '../../plan/unit/readUnits';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { UnitPart } from '../../plan/unit/unit';
import { decisionYearOf } from '../../workbook/decisionYear';
import { registryOf } from '../../workbook/registryOf';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

/** What is read to know who has to do with a row. */
export interface UnitWorkInput {
  readonly snapshot: WorkbookSnapshot;
  readonly registry: UnitRegistry;
  readonly asOf: IsoDate;
  readonly decisionYear: number | null;
}

/** A row of the plan with the units that it asks something of, by their codes. */
export interface SharedRow {
  readonly planRow: PlanRow;
  readonly leads: ReadonlySet<string>;
  /** Code of each coordinating unit → its row of `PhoiHop`, null where it has none. */
  readonly coordinators: ReadonlyMap<string, CoordinationRow | null>;
}

/** The units that a workbook knows, and who has to do with each row of its plan. */
export interface UnitWork {
  readonly registry: UnitRegistry;
  /** In the order of the sheets. */
  readonly rows: readonly SharedRow[];
}

/** Who has to do with what in a workbook, by its own table of units. */
export function unitWork(snapshot: WorkbookSnapshot, asOf: IsoDate): UnitWork {
  const registry = registryOf(snapshot);
  return {
    registry,
    rows: sharedRows({ snapshot, registry, asOf, decisionYear: decisionYearOf(snapshot) }),
  };
}

/**
 * Who has to do with each row of the plan. The leads are those of `Đơn vị chủ trì (chuẩn)`, since a
 * coordinator may have entered them for a text that names nobody; where that is empty, those that the text
 * names. Coordinating are the units that the text of a task names and those that have a row in `PhoiHop`; who
 * implements an indicator has no row of it.
 */
export function sharedRows({ snapshot, registry, ...context }: UnitWorkInput): readonly SharedRow[] {
  const units = perText((cell) => readUnits(cell, registry));
  const coordination = new Map<string, CoordinationRow[]>();
  for (const row of coordinationRows(snapshot, units)) {
    const ofKey = coordination.get(row.row.key);
    if (ofKey) ofKey.push(row);
    else coordination.set(row.row.key, [row]);
  }
  return planRows(snapshot, { ...context, registry, original: null, units }).map((planRow) => {
    const { key, cells } = planRow.row;
    const entered = cells.leadUnits?.text.trim() ?? '';
    const leads = new Set(codesOf(entered === '' ? planRow.lead : units(entered)));
    const coordinators = new Map<string, CoordinationRow | null>();
    const named = planRow.table.name === 'NhiemVu' ? planRow.others : [];
    for (const code of codesOf(named)) coordinators.set(code, null);
    for (const row of key === '' ? [] : (coordination.get(key) ?? [])) {
      for (const code of codesOf(row.unit)) if (!coordinators.get(code)) coordinators.set(code, row);
    }
    return { planRow, leads, coordinators };
  });
}

/** The units that the parts name, as `leadUnitsOf` takes them; a group names nobody. */
export function codesOf(parts: readonly UnitPart[]): string[] {
  return parts.flatMap(({ kind, unit, suggestions }) => {
    const named = kind === 'exact' || kind === 'variant' || (kind === 'misspelt' && suggestions.length === 1);
    return named && unit !== null ? [unit] : [];
  });
}
