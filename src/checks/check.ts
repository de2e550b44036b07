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
  /** The workbook as it was at the end of the last period, where somebody has it. */
  readonly last?: WorkbookSnapshot;
}

/** Rows of the tables with what their texts mean, and what each of them is judged on. */
export interface RowsContext extends Pick<CheckInput, 'registry' | 'asOf' | 'decisionYear' | 'original'> {
  /** What a unit cell means, by the registry; each text is read once. */
  units(cell: string): readonly UnitPart[];
  /** Rows of both appendices, in the order of the sheets. */
  readonly rows: readonly PlanRow[];
  /** Rows of `PhoiHop`. */
  readonly coordination: readonly CoordinationRow[];
}

/** The input and all rows. */
export interface CheckContext extends CheckInput, RowsContext {}

/** A finding before it has its id, its severity and its waiver. */
export type FindingDraft = Omit<Finding, 'id' | 'code' | 'severity' | 'waived'>;

/**
 * One promise about a workbook. What a row tells by itself is found by `ofRows`, and not looked for again
 * while the row stays as it is; what only all of them together tell, by `run`, each time.
 */
export interface Check {
  /** `deadline.unreadable`; never changes. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in English: what holds where this check is silent. */
  readonly promise: string;
  /** Judges each row as if there were no other: of many rows it says what it says of each, in their order. */
  ofRows?(context: RowsContext): readonly FindingDraft[];
  run?(context: CheckContext): readonly FindingDraft[];
}
