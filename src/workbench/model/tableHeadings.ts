import type { SheetDocument, TableDocument } from '../../workbook/document';
import { intersect, type Area } from './area';
import { ensureCell, findCell } from './cells';
import { renameColumnsIn } from './formulaText';
import { eachFormula } from './formulas';
import { Refusal } from './refusal';
import { areaOf, type WorkbookModel } from './workbookModel';

/** True where the cell is a heading of a table. */
export function ownsHeading(sheet: SheetDocument, row: number, column: number): boolean {
  return sheet.tables.some((table) => {
    const area = areaOf(table);
    return table.headerRow && row === area.top && column >= area.left && column <= area.right;
  });
}

/**
 * Stops a program from writing a heading that its table has already: what Excel makes of that is not known.
 * @param value what is to stand in the cell, by its place in the area; undefined leaves it as it is
 * @throws Refusal `NotImplemented`
 */
export function refuseDuplicateHeadings(
  model: WorkbookModel,
  sheet: SheetDocument,
  written: Area,
  value: (row: number, column: number) => unknown,
): void {
  if (model.behaviour.duplicateHeading === 'number') return;
  for (const table of sheet.tables) {
    const area = areaOf(table);
    if (!table.headerRow || intersect(written, { ...area, bottom: area.top }) === null) continue;
    const names = table.columns.map(({ name }, place) => {
      const at = area.left + place;
      const set =
        at < written.left || at > written.right
          ? undefined
          : value(area.top - written.top, at - written.left);
      return (typeof set === 'string' ? set : name).toLowerCase();
    });
    const twice = names.find((name, place) => name !== '' && names.indexOf(name) < place);
    if (twice === undefined) continue;
    throw new Refusal('NotImplemented', `${table.name} has a heading ${twice}: Excel's answer is not known.`);
  }
}

/** Brings the headings of the tables that an area touches back to what a table allows: text, unique, not empty. */
export function headingsFollow(model: WorkbookModel, sheet: SheetDocument, written: Area): void {
  for (const table of sheet.tables) {
    const area = areaOf(table);
    if (!table.headerRow || intersect(written, { ...area, bottom: area.top }) === null) continue;
    settleHeadings(model, sheet, table);
  }
}

/** Makes the headings of a table text, unique ignoring case, `ColumnN` where empty, and names its columns so; formulas that name a column follow. */
export function settleHeadings(model: WorkbookModel, sheet: SheetDocument, table: TableDocument): void {
  const area = areaOf(table);
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  table.columns.forEach((column, place) => {
    const cell = findCell(sheet, area.top, area.left + place);
    const shown = cell === undefined ? '' : model.text(sheet.name, area.top, area.left + place);
    const name = freeHeading(shown === '' ? `Column${place + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    if (column.name !== '' && column.name !== name) renamed.set(column.name.toLowerCase(), name);
    column.name = name;
    const heading = ensureCell(sheet, area.top, area.left + place);
    heading.value = name;
    delete heading.formula;
  });
  if (renamed.size > 0) eachFormula(model, (formula) => renameColumnsIn(formula, table.name, renamed));
}

function freeHeading(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted}${number}`.toLowerCase())) number += 1;
  return `${wanted}${number}`;
}
