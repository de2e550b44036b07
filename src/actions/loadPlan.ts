import { Failure } from '../plan/failure';
import type { IsoDate } from '../plan/isoDate';
import type { PlanReading } from '../plan/plan';
import type { UnitRegistry } from '../plan/unit/registry';
import { blueprintOfReading } from '../workbook/blueprint/blueprintOfReading';
import type { WrittenTable } from '../workbook/port';
import { type Action, noteOf } from './action';

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
  async perform(context, { reading, registry, asOf }) {
    const { port, today, progress } = context;
    progress({ code: 'action.load-plan.survey' }, 1, 3);
    const survey = await port.survey();
    if (survey.ours && !survey.unfinished) throw new Failure('workbook.already-loaded');
    progress({ code: 'action.load-plan.read' }, 2, 3);
    const blueprint = blueprintOfReading({
      reading,
      registry,
      asOf,
      today,
      note: noteOf(context, 'load-plan'),
    });
    progress({ code: 'action.load-plan.write' }, 3, 3);
    return { tables: await port.create(blueprint) };
  },
};
