import type { SheetDocument } from '../../workbook/document';
import { formatArea, type Area } from '../model/area';
import { cellsIn } from '../model/cells';
import { allDependents } from '../model/trace';
import type { WorkbookModel } from '../model/workbookModel';

/** The formulas that a change of cells makes Excel calculate: sheet → their addresses, one after the other. */
export function calculatedAreas(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
): ReadonlyMap<string, string> {
  const own = [...cellsIn(sheet, area)]
    .filter(({ cell }) => cell.formula !== undefined)
    .map(({ row, column }) => ({
      sheet: sheet.name,
      area: { top: row, left: column, bottom: row, right: column },
    }));
  const found = new Map<string, Set<string>>();
  for (const each of [...own, ...allDependents(model, { sheet: sheet.name, area })]) {
    const addresses = found.get(each.sheet) ?? new Set<string>();
    found.set(each.sheet, addresses.add(formatArea(each.area)));
  }
  return new Map([...found].map(([name, addresses]) => [name, [...addresses].join(',')]));
}
