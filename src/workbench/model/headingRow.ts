import type { SheetDocument, TableDocument } from '../../workbook/document';
import { formatArea } from './area';
import { ensureCell, findCell, holdsContent, usedArea } from './cells';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Switches a table's heading row off, which empties its cells and leaves the table its body, or on again:
 * the headings come back above the body.
 * @throws Refusal `NotImplemented` where cells stand above the body, since it is not known how Excel moves them
 */
export function showHeadings(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  shown: boolean,
): void {
  refuseProtected(sheet);
  if (table.headerRow === shown) return;
  const area = areaOf(table);
  const row = shown ? area.top - 1 : area.top;
  const headings = { ...area, top: row, bottom: row };
  if (shown && (row < 0 || usedArea(sheet, true, headings) !== null)) {
    throw new Refusal('NotImplemented', 'Table.showHeaders over cells is not known to the stand-in.');
  }
  table.columns.forEach(({ name }, place) => {
    if (shown) ensureCell(sheet, row, area.left + place).value = name;
    else {
      const cell = findCell(sheet, row, area.left + place);
      if (cell !== undefined && holdsContent(cell)) cell.value = null;
    }
  });
  table.headerRow = shown;
  table.range = formatArea({ ...area, top: shown ? row : area.top + 1 });
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
}
