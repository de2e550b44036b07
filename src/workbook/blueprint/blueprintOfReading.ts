import type { IsoDate } from '../../plan/isoDate';
import type { PlanReading } from '../../plan/plan';
import { readingsOfIndicator, readingsOfTask } from '../../plan/readings';
import { rowsOfRegistry } from '../../plan/unit/registryRows';
import type { JournalNote } from '../journal/entry';
import type { UnitRegistry } from '../../plan/unit/registry';
import type { Blueprint } from '../blueprint';
import { DEFAULT_DUE_SOON_DAYS } from '../settingNames';
import { buildBlueprint } from './buildBlueprint';

export interface ReadingInput {
  readonly reading: PlanReading;
  readonly registry: UnitRegistry;
  /** The day that stands in `NgayTinh`; null writes `=TODAY()`. */
  readonly asOf: IsoDate | null;
  readonly today: IsoDate;
  /** See `BlueprintInput`. */
  readonly note?: JournalNote;
}

/** The workbook of a plan as it was read, its texts read by a registry, with the settings of a first load. */
export function blueprintOfReading({ reading, registry, asOf, today, note }: ReadingInput): Blueprint {
  const { plan, questions } = reading;
  const context = { asOf: asOf ?? today, decisionYear: plan.metadata.year };
  return buildBlueprint({
    plan,
    questions,
    readings: {
      task: (task) => readingsOfTask(task, registry, context),
      indicator: (indicator) => readingsOfIndicator(indicator, registry, context),
    },
    units: rowsOfRegistry(registry.records),
    asOf,
    today,
    dueSoonDays: DEFAULT_DUE_SOON_DAYS,
    ...(note ? { note } : {}),
  });
}
