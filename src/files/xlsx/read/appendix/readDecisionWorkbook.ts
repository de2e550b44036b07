import { Failure } from '../../../../plan/failure';
import { readBlocks, type SourcedPlanReading } from '../../../../plan/reader/decision/readBlocks';
import type { WorkbookDocument } from '../../../../workbook/document';
import { appendixTablesOf } from './appendixTablesOf';

/** The plan in a workbook that holds the appendices in the decision's form; null where it holds none. */
export function readDecisionWorkbook(document: WorkbookDocument): SourcedPlanReading | null {
  try {
    return readBlocks(appendixTablesOf(document).map((table) => ({ kind: 'table', table })));
  } catch (error) {
    if (error instanceof Failure && error.code === 'plan.no-table') return null;
    throw error;
  }
}
