import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { nowhere, type FindingPlace } from '../place';

/** The cell of Tổng quan that holds the decision's number or date; no table and no row. */
export function decisionPlace(snapshot: WorkbookSnapshot, column: 'number' | 'date'): FindingPlace {
  const place = snapshot.decision?.[column];
  return { ...nowhere, column, sheet: place?.sheet ?? null, cell: place?.cell ?? null };
}
