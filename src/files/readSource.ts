import { Failure } from '../plan/failure';
import type { PlanReading } from '../plan/plan';
import type { UnitRegistry } from '../plan/unit/registry';
import { registryOfIssuer } from '../plan/unit/registryOfIssuer';
import { planOf } from '../workbook/planOf';
import { recognise } from '../workbook/recognise';
import { registryOf } from '../workbook/registryOf';
import { fileKindOf } from './archive/fileKind';
import { readDecisionDocx } from './docx/readDocx';
import { readDecisionText } from './text/readText';
import { readDecisionWorkbook } from './xlsx/read/appendix/readDecisionWorkbook';
import { readingOf } from './xlsx/read/readingOf';
import { readXlsx } from './xlsx/read/readXlsx';

/** A plan with the units that its source knows. */
export interface SourcePlan {
  readonly reading: PlanReading;
  readonly registry: UnitRegistry;
}

/** Names that promise a workbook or a document: a text under such a name is refused as a text. */
const OFFICE_NAME = /\.(?:xls[xmb]|doc[xm])$/i;

/**
 * Reads a plan from a decision's text, a .docx or .xlsx that holds the appendices in the decision's form, or
 * a workbook of ours; told by content, not by the file's name.
 * @throws Failure with a `file.…` code for what is none of these, or a text that is named a workbook;
 * `plan.no-table` where it holds no plan
 */
export function readSource(bytes: Uint8Array, name: string): SourcePlan {
  if (fileKindOf(bytes) === 'text' && !OFFICE_NAME.test(name)) {
    return sourceOf(readDecisionText(bytes));
  }
  try {
    return readWorkbookSource(bytes);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'file.document-not-workbook') throw error;
    return sourceOf(readDecisionDocx(bytes));
  }
}

function sourceOf(reading: PlanReading): SourcePlan {
  return { reading, registry: registryOfIssuer(reading.plan.metadata.issuer) };
}

function readWorkbookSource(bytes: Uint8Array): SourcePlan {
  const { document, faults } = readXlsx(bytes);
  const snapshot = recognise(readingOf(document, faults));
  if (snapshot.kind !== 'foreign') {
    const questions = snapshot.carrier.content?.questions ?? [];
    return { reading: { plan: planOf(snapshot), questions }, registry: registryOf(snapshot) };
  }
  const reading = readDecisionWorkbook(document);
  if (!reading) throw new Failure('plan.no-table');
  return sourceOf(reading);
}
