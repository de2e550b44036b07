import { columnIdsAtCreation, SCHEMA } from '../../workbook/carrier/content';
import type { PackageContent } from '../../workbook/carrier/packageContent';
import { readCarriers } from '../../workbook/carrier/readCarriers';
import type { Message } from '../../plan/message';
import { findTables } from '../../workbook/recognise/findTables';
import type { CarrierReading, CarrierContent } from '../../workbook/snapshot';
import { tableDefinitions } from '../../workbook/tables';
import type { MasterView } from '../master/masterView';
import { rowId } from '../place';
import { carriedSchema } from './carriedSchema';
import { returnedTable, type ReturnedTable } from './returnedTable';
import type { ReturnedWorkbook } from './returnedWorkbook';
import { periodOfName, unitOfName } from './unitOfName';

/** What a file that came back is. */
export interface Identity {
  readonly carrier: CarrierReading['state'];
  /** What went out; null where nothing intact tells. */
  readonly content: PackageContent | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly tables: readonly ReturnedTable[];
}

/** A file that is none of the returns, with what is known of it all the same. */
export interface Refusal {
  readonly refused: Message;
  readonly unit: string | null;
  readonly period: string | null;
}

/**
 * Judges whether a workbook is a return to the coordinator's: by what it carries, and where that is lost by its
 * keys. See rule 12 of the contract.
 */
export function identityOf(file: string, workbook: ReturnedWorkbook, master: MasterView): Identity | Refusal {
  const { carriers } = workbook.reading;
  if (carriedSchema(carriers) > SCHEMA) return refusal('newer-schema');
  const carrier = readCarriers(carriers);
  const carried = carrier.content;
  const content = carried?.kind === 'unit' ? (carried.package ?? null) : null;
  if (carried) {
    const told = { unit: content?.unit ?? null, period: content?.period ?? null };
    const other = carriedRefusal(carried, master);
    if (other) return { refused: other, ...told };
    if (content && !master.registry.byId(content.unit)) {
      return { ...refusal('unknown-unit', { name: content.name }), ...told };
    }
  }
  const tables = tablesOf(workbook, carried, master);
  if (content) return { carrier: carrier.state, content, unit: content.unit, period: content.period, tables };
  if (!holdsOurRows(tables, master)) return refusal(tables.length === 0 ? 'not-ours' : 'other-rows');
  const unit = unitOfName(file, master.registry) ?? unitOfRows(tables, master);
  return { carrier: carrier.state, content, unit, period: periodOfName(file), tables };
}

type RefusalName = 'master' | 'newer-schema' | 'not-ours' | 'other-plan' | 'other-rows' | 'unknown-unit';

function refusal(name: RefusalName, params: NonNullable<Message['params']> = {}): Refusal {
  return { refused: { code: `consolidate.file.${name}`, params }, unit: null, period: null };
}

function carriedRefusal({ kind, planId, metadata }: CarrierContent, master: MasterView): Message | null {
  if (master.planId !== null && planId !== master.planId) {
    const plan = metadata.number ?? metadata.title ?? planId;
    return refusal('other-plan', { plan }).refused;
  }
  return kind === 'master' ? refusal('master').refused : null;
}

/** In the order of our tables, whatever that of the sheets. */
function tablesOf(
  workbook: ReturnedWorkbook,
  carried: CarrierContent | null,
  { registry }: MasterView,
): readonly ReturnedTable[] {
  const ids = carried?.columnIds ?? columnIdsAtCreation();
  const found = findTables(workbook.reading.tables);
  return tableDefinitions.flatMap((definition) => {
    const raw = found.get(definition.name);
    return raw ? returnedTable(definition, raw, ids[definition.name] ?? {}, workbook, registry) : [];
  });
}

/** Tables whose keys are the plan's own; codes of units are everybody's. */
const OF_PLAN: ReadonlySet<string> = new Set(['ChiTieu', 'NhiemVu', 'PhoiHop']);

function holdsOurRows(tables: readonly ReturnedTable[], master: MasterView): boolean {
  const places = tables
    .filter(({ definition }) => OF_PLAN.has(definition.name))
    .flatMap(({ rows }) => rows.flatMap(({ known }) => known ?? []));
  const ours = places.filter((place) => master.rows.has(rowId(place)));
  return ours.length > 0 && ours.length * 2 >= places.length;
}

/** The unit that leads more than half of the rows, where one does and no other one leads as many. */
function unitOfRows(tables: readonly ReturnedTable[], master: MasterView): string | null {
  const counts = new Map<string, number>();
  let rows = 0;
  for (const { definition, rows: own } of tables) {
    if (definition.name !== 'ChiTieu' && definition.name !== 'NhiemVu') continue;
    for (const { known } of own) {
      const row = known && master.rows.get(rowId(known));
      if (!row) continue;
      rows += 1;
      for (const unit of row.leads) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const most = [...counts].filter(([, count]) => count * 2 > rows);
  const best = Math.max(0, ...most.map(([, count]) => count));
  const leading = most.filter(([, count]) => count === best);
  return leading.length === 1 ? (leading[0]?.[0] ?? null) : null;
}
