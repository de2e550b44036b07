import type { DeadlineContext } from './deadline/deadline';
import { readDeadlineOfTask } from './deadline/readDeadlineOfTask';
import type { IsoDate } from './isoDate';
import { readPeriod } from './period/readPeriod';
import type { Indicator, Readings, Task } from './plan';
import { readUnits } from './unit/readUnits';
import type { UnitRegistry } from './unit/registry';

/** What the readings of a row need beside its texts. */
export interface ReadingsContext {
  /** The day that the next day of a rule is counted from. */
  readonly asOf: IsoDate;
  /** Stands in for a year that neither the deadline nor a period of one year names; not sure then. */
  readonly decisionYear: number | null;
}

/** What the texts of a task mean. Total: answers any texts at all. */
export function readingsOfTask(task: Task, registry: UnitRegistry, context: ReadingsContext): Readings {
  return {
    deadline: readDeadlineOfTask(task, deadlineContext(context)),
    period: readPeriod(task.period),
    lead: readUnits(task.lead, registry),
    others: readUnits(task.coordinators, registry),
  };
}

/** What the texts of an indicator mean. Total: answers any texts at all. */
export function readingsOfIndicator(
  indicator: Indicator,
  registry: UnitRegistry,
  context: ReadingsContext,
): Readings {
  return {
    deadline: readDeadlineOfTask(indicator, deadlineContext(context)),
    period: readPeriod(indicator.period),
    lead: readUnits(indicator.lead, registry),
    others: readUnits(indicator.implementers, registry),
  };
}

/** What the reader of a deadline may know of the plan and the day. */
export function deadlineContext({ asOf, decisionYear }: ReadingsContext): DeadlineContext {
  return decisionYear === null ? { asOf } : { asOf, year: { value: decisionYear, sure: false } };
}
