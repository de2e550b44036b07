import type { SheetDocument } from '../../workbook/document';
import { areasOf } from './validations';
import { contains, type Area } from './area';
import { findCell, holdsContent } from './cells';
import { areaOf, type WorkbookModel } from './workbookModel';
import { growTable } from './growTable';

/**
 * A table takes in the row that a person types right below it, as Excel's own correction does: not where
 * the sheet is protected, where the table has totals, or where a validation lies there.
 */
export function expandForTyping(model: WorkbookModel, sheet: SheetDocument, typed: Area): void {
  if (sheet.protection !== null || typed.top !== typed.bottom) return;
  const validated = sheet.validations.some((each) =>
    areasOf(each).some((area) => contains(area, typed.top, typed.left)),
  );
  if (validated || !holdsContent(findCell(sheet, typed.top, typed.left))) return;
  for (const table of sheet.tables) {
    const area = areaOf(table);
    const below = typed.top === area.bottom + 1 && typed.left >= area.left && typed.right <= area.right;
    if (!below || table.totalsRow || isTaken(sheet, { ...area, top: typed.top, bottom: typed.top })) continue;
    growTable(sheet, table, 1);
    model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
  }
}

function isTaken(sheet: SheetDocument, row: Area): boolean {
  return sheet.tables.some((table) => {
    const area = areaOf(table);
    return area.top <= row.top && area.bottom >= row.top && area.left <= row.right && area.right >= row.left;
  });
}
