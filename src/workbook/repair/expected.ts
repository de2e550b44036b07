import type { IsoDate } from '../../plan/isoDate';
import type { Plan, PlanReading } from '../../plan/plan';
import { readingsOfIndicator, readingsOfTask } from '../../plan/readings';
import type { UnitRegistry } from '../../plan/unit/registry';
import { rowsOfRegistry } from '../../plan/unit/registryRows';
import type { Blueprint } from '../blueprint';
import { buildBlueprint } from '../blueprint/buildBlueprint';
import { inDateSystem1904 } from '../blueprint/dateSystem';
import type { TableRow } from '../blueprint/tableRow';
import { fingerprint } from '../carrier/fingerprint';
import { planOf } from '../planOf';
import { registryOf } from '../registryOf';
import { DEFAULT_DUE_SOON_DAYS } from '../settingNames';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';

/** What a lost part can be written from again, beside what the workbook still holds. */
export interface RepairSource {
  /** The plan that ships with the product. */
  readonly reading: PlanReading;
  readonly registry: UnitRegistry;
  readonly today: IsoDate;
}

/** So many of the workbook's rows must be the plan's, where no carrier says which plan it is. */
const LEAST_SHARE = 0.8;

/** The shipped plan where the workbook was surely loaded from it; else null. */
export function originalOf(snapshot: WorkbookSnapshot, { plan }: Pick<PlanReading, 'plan'>): Plan | null {
  const { content } = snapshot.carrier;
  if (content) return content.planId === fingerprint(JSON.stringify(plan)) ? plan : null;
  const texts = new Map([...plan.tasks, ...plan.indicators].map(({ key, text }) => [key, text]));
  const rows = [snapshot.tables.NhiemVu, snapshot.tables.ChiTieu].flatMap((table) => table?.rows ?? []);
  const same = rows.filter(({ key, cells }) => {
    return texts.has(key) && texts.get(key) === cells['text']?.text;
  });
  return rows.length > 0 && same.length >= LEAST_SHARE * rows.length ? plan : null;
}

/**
 * The workbook as it would be written now, under the names that its sheets have at creation: the rows that
 * it holds, those of a lost table from the original. With `rows` false the tables that are there are left
 * empty, which is all that rules, lists and names need.
 */
export function expectedBlueprint(
  snapshot: WorkbookSnapshot,
  source: RepairSource,
  original: Plan | null,
  { rows }: { readonly rows: boolean },
): Blueprint {
  const held = planOf(snapshot);
  const { NhiemVu: tasks, ChiTieu: indicators } = snapshot.tables;
  const known = snapshot.carrier.content === null ? original : null;
  const plan: Plan = {
    ...held,
    metadata: known?.metadata ?? held.metadata,
    obligations: known?.obligations ?? held.obligations,
    tasks: rowsOf(tasks, rows ? held.tasks : [], original?.tasks ?? []),
    indicators: rowsOf(indicators, rows ? held.indicators : [], original?.indicators ?? []),
  };
  const registry = registryOf(snapshot);
  const context = { asOf: snapshot.asOf ?? source.today, decisionYear: plan.metadata.year };
  const blueprint = buildBlueprint({
    plan,
    readings: {
      task: (task) => readingsOfTask(task, registry, context),
      indicator: (indicator) => readingsOfIndicator(indicator, registry, context),
    },
    units: unitsOf(snapshot.tables.DonVi, source),
    asOf: snapshot.asOf,
    today: source.today,
    dueSoonDays: snapshot.dueSoonDays ?? DEFAULT_DUE_SOON_DAYS,
  });
  return snapshot.date1904 ? inDateSystem1904(blueprint) : blueprint;
}

/** The rows that the workbook holds, with the original's texts in columns that it lacks. */
function rowsOf<Row extends { readonly key: string }>(
  table: TableSnapshot | undefined,
  held: readonly Row[],
  original: readonly Row[],
): readonly Row[] {
  if (!table) return original;
  if (table.missing.length === 0) return held;
  const known = new Map(original.map((row) => [row.key, row]));
  const missing = new Set(table.missing);
  return held.map((row) => {
    const lost = Object.entries(known.get(row.key) ?? {}).filter(([column]) => missing.has(column));
    return { ...row, ...Object.fromEntries(lost) };
  });
}

function unitsOf(table: TableSnapshot | undefined, { registry }: RepairSource): readonly TableRow[] {
  if (!table) return rowsOfRegistry(registry.records);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).map(([column, { text }]) => [column, text])),
  );
}
