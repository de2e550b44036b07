import type { IsoDate } from '../plan/isoDate';
import type { Plan } from '../plan/plan';
import type { UnitRegistry } from '../plan/unit/registry';
import type { UnitPart } from '../plan/unit/unit';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { CoordinationRow } from './coordinationRow';
import type { Finding, Severity } from './finding';
import type { PlanRow } from './planRow';

/** All that the checks may know; plain data, read once. */
export interface CheckInput {
  readonly snapshot: WorkbookSnapshot;
  readonly registry: UnitRegistry;
  readonly asOf: IsoDate;
  /** The year for days and months written without one. */
  readonly decisionYear: number | null;
  /** The plan that the workbook was loaded from, where known. */
  readonly original: Plan | null;
}

/** The input, and the rows of the tables with what their texts mean. */
export interface CheckContext extends CheckInput {
  /** What a unit cell means, by the registry; each text is read once. */
  units(cell: string): readonly UnitPart[];
  /** The rows of both appendices, in the order of the sheets. */
  readonly rows: readonly PlanRow[];
  /** The rows of `PhoiHop`. */
  readonly coordination: readonly CoordinationRow[];
}

/** A finding before it has its id, its severity and its waiver. */
export type FindingDraft = Omit<Finding, 'id' | 'code' | 'severity' | 'waived'>;

/** One promise about a workbook. */
export interface Check {
  /** `deadline.unreadable`; never changes. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in English: what holds where this check is silent. */
  readonly promise: string;
  run(context: CheckContext): readonly FindingDraft[];
}
