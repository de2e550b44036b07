import type { SheetDocument } from '../../workbook/document';
import { covers, intersect, offset, type Area } from './area';
import { ensureRow, findCell } from './cells';
import { moveAddresses } from './formulaText';
import { eachFormula } from './formulas';
import { refuseLocked } from './protection';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Moves cells to another place of the sheet as cutting and pasting does: what was there goes, formulas that
 * mean the moved cells follow, the moved formulas stay as they are.
 * @param target its first cell is where the first moved cell goes
 * @throws Refusal `InvalidArgument` where the cells would leave the sheet, `NotImplemented` around tables
 */
export function moveRange(model: WorkbookModel, sheet: SheetDocument, area: Area, target: Area): void {
  const [rows, columns] = [target.top - area.top, target.left - area.left];
  const to = offset(area, rows, columns);
  if (to === null) throw new Refusal('InvalidArgument', 'The cells would leave the sheet.');
  refuseLocked(sheet, area);
  refuseLocked(sheet, to);
  const touched = (each: Area): boolean => intersect(each, area) !== null || intersect(each, to) !== null;
  if (sheet.tables.some((table) => touched(areaOf(table)))) {
    throw new Refusal('NotImplemented', 'Range.moveTo around a table is not known to the stand-in.');
  }
  const cells = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      cells.push({ row: row + rows, column: column + columns, cell: findCell(sheet, row, column) });
      sheet.rows.get(row)?.cells.delete(column);
    }
  }
  for (const { row, column, cell } of cells) {
    if (cell === undefined) sheet.rows.get(row)?.cells.delete(column);
    else ensureRow(sheet, row).cells.set(column, cell);
  }
  const move = (each: Area): Area | null => {
    if (covers(area, each)) return offset(each, rows, columns);
    return covers(to, each) ? null : each;
  };
  eachFormula(model, (formula, home) => moveAddresses(formula, home, sheet.name, move));
  model.changed({ kind: 'cells', sheet: sheet.name, area, source: 'program', how: 'edited' });
  model.changed({ kind: 'cells', sheet: sheet.name, area: to, source: 'program', how: 'edited' });
}
