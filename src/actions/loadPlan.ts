import { Failure } from '../plan/failure';
import type { IsoDate } from '../plan/isoDate';
import type { PlanReading } from '../plan/plan';
import { readingsOfIndicator, readingsOfTask } from '../plan/readings';
import { rowsOfRegistry } from '../plan/unit/registryRows';
import type { UnitRegistry } from '../plan/unit/registry';
import { buildBlueprint } from '../workbook/blueprint/buildBlueprint';
import type { WrittenTable } from '../workbook/port';
import { DEFAULT_DUE_SOON_DAYS } from '../workbook/settingNames';
import type { Action } from './action';

export interface LoadInput {
  readonly reading: PlanReading;
  readonly registry: UnitRegistry;
  /** The day that stands in `NgayTinh`; null writes `=TODAY()`. */
  readonly asOf: IsoDate | null;
}

export interface LoadOutcome {
  readonly tables: readonly WrittenTable[];
}

/**
 * Writes a plan into the workbook: every sheet, table, list and highlight. Touches nothing that was there.
 * Throws `Failure` `workbook.already-loaded` where a plan of ours is there, and what the port throws.
 */
export const loadPlan: Action<LoadInput, LoadOutcome> = {
  id: 'load-plan',
  label: 'action.load-plan',
  available: (state) => state.kind === 'blank' || state.kind === 'foreign' || state.kind === 'plan',
  async perform({ port, today, progress }, { reading, registry, asOf }) {
    progress({ code: 'action.load-plan.survey' }, 1, 3);
    const survey = await port.survey();
    if (survey.ours && !survey.unfinished) throw new Failure('workbook.already-loaded');
    progress({ code: 'action.load-plan.read' }, 2, 3);
    const { plan, questions } = reading;
    const context = { asOf: asOf ?? today, decisionYear: plan.metadata.year };
    const blueprint = buildBlueprint({
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
    });
    progress({ code: 'action.load-plan.write' }, 3, 3);
    return { tables: await port.create(blueprint) };
  },
};
