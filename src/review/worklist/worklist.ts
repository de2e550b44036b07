import type { Finding, Severity } from '../../checks/finding';
import type { Decision } from './decision';

/** Where a finding is on its way. What was sent back still stands in the workbook; what was fixed does not. */
export const findingStates = ['open', 'fixed', 'accepted', 'sentBack'] as const;

export type FindingState = (typeof findingStates)[number];

/** A finding as `KiemTra` wrote it down, where no check reports it any more. */
export interface RecordedFinding {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly table: string | null;
  readonly key: string | null;
  /** The heading of its column, as it was written. */
  readonly column: string | null;
  readonly found: string;
  /** The sentence, in the language that it was written in. */
  readonly message: string;
}

/** A decision that holds no more, and why an open finding tells of it. */
export interface FormerDecision {
  readonly decision: Decision;
  /**
   * `changed`: the cell has changed since, and is still not right. `still-there`: it was put down as fixed
   * and nothing has changed.
   */
  readonly why: 'changed' | 'still-there';
  /** What stood in the cell when it was decided. */
  readonly found: string;
}

export type WorkItem =
  | {
      readonly kind: 'standing';
      readonly id: string;
      readonly state: Exclude<FindingState, 'fixed'>;
      readonly finding: Finding;
      /** The decision that holds; null where the finding is open. */
      readonly decision: Decision | null;
      readonly former: FormerDecision | null;
    }
  | {
      readonly kind: 'gone';
      readonly id: string;
      readonly state: 'fixed';
      readonly recorded: RecordedFinding;
      readonly decision: Decision;
    };

/** The findings as work: what stands, and what was decided and stands no more. */
export interface Worklist {
  /** The findings in their order, then what is gone in the order of `KiemTra`. */
  readonly items: readonly WorkItem[];
  readonly counts: Readonly<Record<FindingState, number>>;
}
