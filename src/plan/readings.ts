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
  /** Stands in for a year that neither the deadline nor a single-year period names; not sure then. */
  readonly decisionYear: number | null;
}

/** What the texts of a task mean. Total: answers any texts at all. */
export function readingsOfTask(task: Task, registry: UnitRegistry, context: ReadingsContext): Readings {
  const period = readPeriod(task.period);
  return {
    deadline: readDeadlineOfTask(task.deadline, task.result, period, context),
    period,
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
  const period = readPeriod(indicator.period);
  return {
    deadline: readDeadlineOfTask(indicator.deadline, '', period, context),
    period,
    lead: readUnits(indicator.lead, registry),
    others: readUnits(indicator.implementers, registry),
  };
}
