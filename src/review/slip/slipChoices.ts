import type { Finding } from '../../checks/finding';
import type { UnitRecord } from '../../plan/unit/unit';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { decisionIn } from '../worklist/decision';
import type { UnitWork } from '../mine/unitWork';
import { findingUnits } from './findingUnits';

/** Which findings go on a slip: those that a reviewer sent back, or everything that is open. */
export type SlipScope = 'sent-back' | 'all-open';

/** A unit that something can be sent back to, with how much. */
export interface SlipChoice {
  readonly record: UnitRecord;
  readonly sentBack: readonly Finding[];
  /** What was sent back, and every error and warning that nobody accepted. */
  readonly open: readonly Finding[];
}

export interface SlipChoices {
  /** By how much was sent back, then by how much is open, then by name. */
  readonly units: readonly SlipChoice[];
  /** What is open in rows that nobody answers for: no slip can be made of it. */
  readonly unassigned: readonly Finding[];
}

/** The units that findings can be sent back to. */
export function slipChoices(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
  work: UnitWork,
): SlipChoices {
  const unitsOf = findingUnits(snapshot, work);
  const sentBack = sentBackIds(snapshot);
  const open = findings.filter(
    ({ id, severity, waived }) => !waived && (sentBack.has(id) || severity !== 'info'),
  );
  const byUnit = new Map<string, Finding[]>();
  const unassigned: Finding[] = [];
  for (const finding of open) {
    const units = unitsOf(finding);
    if (units.size === 0 && isOfRow(finding)) unassigned.push(finding);
    for (const unit of units) byUnit.set(unit, [...(byUnit.get(unit) ?? []), finding]);
  }
  const units = [...byUnit].flatMap(([code, own]) => {
    const record = work.registry.byId(code);
    return record ? [{ record, open: own, sentBack: own.filter(({ id }) => sentBack.has(id)) }] : [];
  });
  return { units: units.sort(byWeight), unassigned };
}

/** The ids of the findings that stand as sent back in `KiemTra`. */
export function sentBackIds({ tables }: WorkbookSnapshot): ReadonlySet<string> {
  const rows = tables.KiemTra?.rows ?? [];
  return new Set(rows.filter((row) => decisionIn(row)?.kind === 'sentBack').map(({ key }) => key));
}

const isOfRow = ({ table }: Finding): boolean =>
  table === 'NhiemVu' || table === 'ChiTieu' || table === 'PhoiHop';

function byWeight(one: SlipChoice, other: SlipChoice): number {
  return (
    other.sentBack.length - one.sentBack.length ||
    other.open.length - one.open.length ||
    one.record.name.localeCompare(other.record.name, 'vi')
  );
}
