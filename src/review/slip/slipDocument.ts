import { TEXT_FORMAT } from '../../workbook/blueprint/styles';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../../workbook/document';
import { emptySheet } from '../../workbook/emptyDocument';
import { identityCells, identityOf, IDENTITY_SHEET } from './identity';
import { linesSheet } from './linesSheet';
import { rowsSheet } from './rowsSheet';
import type { Slip } from './slip';

/**
 * The slip as a workbook: the lines to answer, the rows that they are about, and, hidden, what makes an
 * answer known again. No formula, no link; every text is text.
 */
export function slipDocument(slip: Slip): WorkbookDocument {
  const lines = linesSheet(slip);
  return {
    date1904: false,
    sheets: [lines, rowsSheet(slip), identitySheet(slip)],
    names: [],
    customXml: [],
    activeSheet: lines.name,
  };
}

function identitySheet(slip: Slip): SheetDocument {
  const style = { numberFormat: TEXT_FORMAT };
  const cells = identityCells(identityOf(slip)).map((value): CellDocument => ({ value, style }));
  return {
    ...emptySheet(IDENTITY_SHEET),
    visibility: 'veryHidden',
    rows: new Map(cells.map((cell, row) => [row, { cells: new Map([[0, cell]]) }])),
  };
}
