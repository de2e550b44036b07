import { createExcelPort } from '../../src/excel/excelPort';
import { Failure } from '../../src/plan/failure';
import type { WorkbookDocument } from '../../src/workbook/document';
import { documentOf } from '../../src/workbook/documentOf';
import { startHost } from '../workbench/officeJs';
import { sampleBlueprint, samplePlan, task } from '../workbook/samplePlan';

/** A stand-in that holds a loaded plan, with the port over it. */
export function startLoaded(change: (document: WorkbookDocument) => void = () => undefined) {
  const document = documentOf(sampleBlueprint());
  change(document);
  const started = startHost(document);
  return { ...started, port: createExcelPort(started.Excel) };
}

/** The same with so many tasks. */
export function startWithTasks(count: number) {
  const tasks = Array.from({ length: count }, (_, index) => task(`A.I.${index + 1}`));
  const started = startHost(documentOf(sampleBlueprint({ plan: { ...samplePlan, tasks } })));
  return { ...started, port: createExcelPort(started.Excel) };
}

/** The failure that the work ends in; fails itself where there is none. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const thrown: unknown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (thrown instanceof Failure) return thrown;
  throw new Error(`No failure: ${String(thrown)}`);
}
