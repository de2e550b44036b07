import type { IsoDate } from '../plan/isoDate';
import type { Plan } from '../plan/plan';
import type { UnitRegistry } from '../plan/unit/registry';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Finding, Severity } from './finding';

/** All that a check may know. */
export interface CheckContext {
  readonly snapshot: WorkbookSnapshot;
  readonly registry: UnitRegistry;
  readonly asOf: IsoDate;
  /** The year for days and months written without one. */
  readonly decisionYear: number | null;
  /** The plan that the workbook was loaded from, where known. */
  readonly original: Plan | null;
}

/** A finding before it has its id and waiver. */
export type FindingDraft = Omit<Finding, 'id' | 'code' | 'severity' | 'waived'> & {
  readonly severity?: Severity;
};

/** One promise about a workbook. */
export interface Check {
  /** `deadline.unreadable`; never changes. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence in English: what holds where this check is silent. */
  readonly promise: string;
  run(context: CheckContext): readonly FindingDraft[];
}
