import type { PlanReading } from '../../../plan/plan';
import type { WorkbookDocument } from '../../../workbook/document';

/** The workbook that loading a plan gives; without a reading, the bundled plan. What makes it is fetched when asked for. */
export async function planDocument(today: string, reading?: PlanReading): Promise<WorkbookDocument> {
  const [{ blueprintOfReading }, { documentOf }, { bundledReading }, { bundledRegistry }] = await Promise.all(
    [
      import('../../../workbook/blueprint/blueprintOfReading'),
      import('../../../workbook/documentOf'),
      import('../../../plan/bundled/bundledPlan'),
      import('../../../plan/unit/bundledRegistry'),
    ],
  );
  return documentOf(
    blueprintOfReading({ reading: reading ?? bundledReading, registry: bundledRegistry, asOf: null, today }),
  );
}
