import { Failure } from '../plan/failure';
import { parseRange } from '../workbook/a1';
import { withFormulas, type WorkbookChange } from '../workbook/change';
import type { CellDocument, WorkbookDocument } from '../workbook/document';
import { isSame } from '../workbook/sameValue';
import type { CellEdit } from './xlsx/patch/edits';

/** The edit that carries a change out. */
export function editOf({ sheet, cell, after, formula }: WorkbookChange): CellEdit {
  const put = formula?.after === undefined ? {} : { formula: formula.after };
  return { kind: 'cell', sheet, cell, value: after, ...put };
}

/** The change with the formula that it takes away. */
export function asItStands(document: WorkbookDocument, change: WorkbookChange): WorkbookChange {
  return withFormulas(change, cellIn(document, change)?.formula, change.formula?.after);
}

function cellIn(document: WorkbookDocument, { sheet, cell }: WorkbookChange): CellDocument | undefined {
  const range = parseRange(cell);
  const found = document.sheets.find(({ name }) => name === sheet);
  return range ? found?.rows.get(range.top)?.cells.get(range.left) : undefined;
}

/**
 * Refuses a change of a cell that holds something else than it says.
 * @throws Failure `workbook.cell-changed`
 */
export function refuseStale(document: WorkbookDocument, change: WorkbookChange): void {
  const { sheet, cell, before } = change;
  const there = document.sheets.some(({ name }) => name === sheet);
  if (!there || !isSame(cellIn(document, change)?.value ?? null, before)) {
    throw new Failure('workbook.cell-changed', { sheet, cell });
  }
}
