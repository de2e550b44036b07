import type { Deadline } from './deadline/deadline';
import type { Message } from './message';
import type { Period } from './period/period';
import type { UnitPart } from './unit/unit';

/** The decision that issued the plan. What the text leaves blank is null. */
export interface PlanMetadata {
  readonly issuer: string | null;
  readonly number: string | null;
  /** `YYYY-MM-DD`; null where the day is not written in full. */
  readonly date: string | null;
  /** The year that the decision names even where its day is blank. */
  readonly year: number | null;
  readonly title: string | null;
  readonly basis: readonly string[];
}

/** A row of Appendix 01. Texts are as written, in NFC. */
export interface Indicator {
  readonly key: string;
  readonly group: string;
  readonly groupTitle: string;
  /** As written, `e)` included; empty where the row has none. */
  readonly label: string;
  readonly text: string;
  readonly lead: string;
  readonly implementers: string;
  readonly period: string;
  readonly deadline: string;
}

/** A row of Appendix 02. Texts are as written, in NFC. */
export interface Task {
  readonly key: string;
  readonly part: string;
  readonly partTitle: string;
  readonly section: string;
  readonly sectionTitle: string;
  /** Null for a section's single unnumbered task. */
  readonly number: number | null;
  readonly text: string;
  readonly lead: string;
  readonly coordinators: string;
  readonly result: string;
  readonly period: string;
  readonly deadline: string;
}

/** Who reports what to whom by when, outside the appendices. */
export interface Obligation {
  readonly key: string;
  readonly who: string;
  readonly what: string;
  readonly to: string | null;
  readonly when: string | null;
  /** The place in the decision: `Điều 2`, `Mục IV.1`. */
  readonly source: string;
}

export interface Plan {
  readonly metadata: PlanMetadata;
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly obligations: readonly Obligation[];
}

/** Something in the source that a person should look at. */
export interface PlanQuestion {
  readonly code: string;
  /** A row's key, or a place in the text. */
  readonly place: string;
  readonly message: Message;
  readonly found: string;
}

/** A plan and what its reader had to ask. */
export interface PlanReading {
  readonly plan: Plan;
  readonly questions: readonly PlanQuestion[];
}

/** What the texts of a row mean. */
export interface Readings {
  readonly deadline: Deadline;
  readonly period: Period;
  readonly lead: readonly UnitPart[];
  /** Coordinators of a task, implementers of an indicator. */
  readonly others: readonly UnitPart[];
}
