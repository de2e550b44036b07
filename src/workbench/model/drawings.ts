import type { SheetDocument } from '../../workbook/document';

/** What lies on a sheet over its cells. The document holds none of it: it is counted, not drawn. */
export interface Drawings {
  readonly charts: number;
  readonly shapes: number;
  readonly pivotTables: number;
}

const NONE: Drawings = { charts: 0, shapes: 0, pivotTables: 0 };

const kept = new WeakMap<SheetDocument, Drawings>();

/** How much a person drew on the sheet. */
export function drawingsOf(sheet: SheetDocument): Drawings {
  return kept.get(sheet) ?? NONE;
}

/** A person draws on the sheet. */
export function draw(sheet: SheetDocument, drawings: Partial<Drawings>): void {
  kept.set(sheet, { ...drawingsOf(sheet), ...drawings });
}
