import { bundledPlan } from '../../src/plan/bundled/bundledPlan';
import { readingsOfIndicator, readingsOfTask } from '../../src/plan/readings';
import { bundledRecords, bundledRegistry } from '../../src/plan/unit/bundledRegistry';
import { rowsOfRegistry } from '../../src/plan/unit/registryRows';
import { buildBlueprint } from '../../src/workbook/blueprint/buildBlueprint';

/** The workbook of the bundled plan, as of a day. */
export function bundledBlueprint(asOf: string) {
  const context = { asOf, decisionYear: bundledPlan.metadata.year };
  return buildBlueprint({
    plan: bundledPlan,
    readings: {
      task: (task) => readingsOfTask(task, bundledRegistry, context),
      indicator: (indicator) => readingsOfIndicator(indicator, bundledRegistry, context),
    },
    units: rowsOfRegistry(bundledRecords),
    asOf,
    dueSoonDays: 30,
  });
}
