import type { SheetDocument } from '../../workbook/document';
import { areasOf } from './validations';
import { contains, intersect, type Area } from './area';
import { usedArea } from './cells';
import type { ChangeSource } from './change';
import { areaOf, type WorkbookModel } from './workbookModel';
import { growTable } from './growTable';

/**
 * A table takes in rows that are written right below it, as Excel's own correction does for a person and,
 * by some accounts, for a program: down to the last row that holds something, and not where the sheet is
 * protected, where the table has totals, or where a validation lies there.
 */
export function growWithWriting(
  model: WorkbookModel,
  sheet: SheetDocument,
  written: Area,
  source: ChangeSource,
): void {
  const { tablesGrow, tablesGrowForPrograms } = model.behaviour;
  const grows = tablesGrow && (source === 'person' || (source === 'program' && tablesGrowForPrograms));
  if (!grows || sheet.protection !== null) return;
  const validated = sheet.validations.some((each) =>
    areasOf(each).some((area) => contains(area, written.top, written.left)),
  );
  const filled = usedArea(sheet, true, written);
  if (validated || filled?.top !== written.top) return;
  for (const table of sheet.tables) {
    const area = areaOf(table);
    const below = written.top === area.bottom + 1 && written.left >= area.left && written.right <= area.right;
    const room = { ...area, top: written.top, bottom: filled.bottom };
    if (!below || table.totalsRow || isTaken(sheet, room)) continue;
    growTable(sheet, table, filled.bottom - area.bottom);
    model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
  }
}

function isTaken(sheet: SheetDocument, room: Area): boolean {
  return sheet.tables.some((table) => intersect(areaOf(table), room) !== null);
}
