import type { SheetDocument, TableDocument } from '../../workbook/document';
import { escapeColumn } from '../calc/structure';
import { formatArea, type Area } from './area';
import { ensureCell, usedArea } from './cells';
import { refuseProtected } from './protection';
import { moveCells } from './shiftCells';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Shows or hides a table's totals row. A new one is labelled and counts its last column, as Excel has it;
 * what lies below moves down. Hidden, the row goes with what stands in it.
 */
export function showTotals(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  shown: boolean,
): void {
  refuseProtected(sheet);
  if (table.totalsRow === shown) return;
  const area = areaOf(table);
  if (shown) {
    const below: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    if (usedArea(sheet, true, below) !== null) moveCells(model, sheet, below, 1);
    table.range = formatArea({ ...area, bottom: area.bottom + 1 });
    table.totalsRow = true;
    const last = table.columns.at(-1);
    if (table.columns.length > 1) ensureCell(sheet, area.bottom + 1, area.left).value = 'Total';
    if (last) {
      const sum = sumsUp(model, sheet, { ...area, top: area.top + 1, left: area.right }) ? 109 : 103;
      ensureCell(sheet, area.bottom + 1, area.right).formula =
        `=SUBTOTAL(${sum},${table.name}[${escapeColumn(last.name)}])`;
    }
  } else {
    for (let column = area.left; column <= area.right; column += 1) {
      sheet.rows.get(area.bottom)?.cells.delete(column);
    }
    table.totalsRow = false;
    table.range = formatArea({ ...area, bottom: area.bottom - 1 });
  }
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
}

/** A column of numbers is added up; any other is counted. */
function sumsUp(model: WorkbookModel, sheet: SheetDocument, { top, bottom, left }: Area): boolean {
  const values = Array.from({ length: bottom - top + 1 }, (_, i) => model.value(sheet.name, top + i, left));
  return values.length > 0 && values.every((value) => value === null || typeof value === 'number');
}
