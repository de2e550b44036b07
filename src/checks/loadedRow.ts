import type { IsoDate } from '../plan/isoDate';
import type { Plan } from '../plan/plan';
import { readingsOfIndicator, readingsOfTask, type ReadingsContext } from '../plan/readings';
import { leadUnitsOf } from '../plan/unit/leadUnitsOf';
import type { UnitRegistry } from '../plan/unit/registry';
import type { SnapshotRow } from '../workbook/snapshot';
import { textOf } from './cellContent';

/** What the plan's row said when it was loaded, and what the product then wrote beside it. */
export interface LoadedRow {
  readonly lead: string;
  readonly deadline: string;
  readonly leadUnits: string;
  readonly lastDay: IsoDate | null;
}

/**
 * Finds the row that a workbook's row was loaded as: same key and same text of the task, so that a workbook
 * of another plan finds nothing. What the product wrote then is no entry of a person when its text changes.
 */
export function loadedRows(
  original: Plan | null,
  registry: UnitRegistry,
  context: ReadingsContext,
): (row: SnapshotRow) => LoadedRow | null {
  const tasks = new Map(original?.tasks.map((task) => [task.key, task]));
  const indicators = new Map(original?.indicators.map((indicator) => [indicator.key, indicator]));
  return (row) => {
    const task = tasks.get(row.key);
    const indicator = indicators.get(row.key);
    const found = task ?? indicator;
    if (!found || found.text !== textOf(row, 'text')) return null;
    const readings = task
      ? readingsOfTask(task, registry, context)
      : indicator && readingsOfIndicator(indicator, registry, context);
    if (!readings) return null;
    const { deadline, lead } = readings;
    return {
      lead: found.lead,
      deadline: found.deadline,
      leadUnits: leadUnitsOf(lead),
      lastDay: deadline.sure ? deadline.lastDay : null,
    };
  };
}
