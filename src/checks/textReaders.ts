import type { Deadline } from '../plan/deadline/deadline';
import { readDeadlineOfTask } from '../plan/deadline/readDeadlineOfTask';
import type { Period } from '../plan/period/period';
import { readPeriod } from '../plan/period/readPeriod';
import type { Plan } from '../plan/plan';
import { deadlineContext, type ReadingsContext } from '../plan/readings';
import type { UnitRegistry } from '../plan/unit/registry';
import type { UnitPart } from '../plan/unit/unit';
import { perText } from './perText';

/** The columns that a deadline is read from. */
export type DeadlineColumn = 'deadline' | 'result' | 'period';

/** What the texts of rows are read by. */
export interface RowContext extends ReadingsContext {
  readonly registry: UnitRegistry;
  readonly original: Plan | null;
  units(cell: string): readonly UnitPart[];
}

/** What the texts of any row mean; each is read once, however many rows hold it. */
export interface TextReaders {
  units(cell: string): readonly UnitPart[];
  period(text: string): Period;
  deadline(texts: Record<DeadlineColumn, string>): Deadline;
}

/** Readers of a row’s texts, where days and units are read as the context says. */
export function textReaders(context: RowContext): TextReaders {
  const deadline = perText((texts) =>
    readDeadlineOfTask(JSON.parse(texts) as Record<DeadlineColumn, string>, deadlineContext(context)),
  );
  return {
    units: context.units,
    period: perText(readPeriod),
    deadline: ({ deadline: text, result, period }) =>
      deadline(JSON.stringify({ deadline: text, result, period })),
  };
}
