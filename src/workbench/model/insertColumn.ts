import type { SheetDocument, TableColumnDocument, TableDocument } from '../../workbook/document';
import { COLUMNS, formatArea, intersect, parseArea, type Area } from './area';
import { cellsIn, ensureCell, ensureRow, findCell } from './cells';
import { moveAddresses } from './formulaText';
import { eachFormula } from './formulas';
import { refuseProtected } from './protection';
import { Refusal } from './refusal';
import { settleHeadings } from './tableHeadings';
import { areaOf, type WorkbookModel } from './workbookModel';

/**
 * Adds a column to a table at a place from 0. The cells from there on move one to the right, in the rows of
 * the table only; the new cells look like those on their left. Rules, validations and formulas follow.
 * @throws Refusal `InsertDeleteConflict` where another table or a merge stands in the way
 */
export function insertColumn(
  model: WorkbookModel,
  sheet: SheetDocument,
  table: TableDocument,
  at: number,
  name: string,
): TableColumnDocument {
  refuseProtected(sheet);
  const area = areaOf(table);
  const from = area.left + at;
  const moving: Area = { ...area, left: from, right: COLUMNS - 1 };
  refuseInTheWay(sheet, table, moving);
  const cells = [...cellsIn(sheet, moving)];
  for (const { row, column } of cells) sheet.rows.get(row)?.cells.delete(column);
  for (const { row, column, cell } of cells) ensureRow(sheet, row).cells.set(column + 1, cell);
  const move = (each: Area): Area | null => moved(each, moving);
  moveRanges(sheet, move);
  model.followed.moved(sheet, move);
  eachFormula(model, (formula, home) => moveAddresses(formula, home, sheet.name, move));

  const column: TableColumnDocument = { name: '' };
  table.range = formatArea({ ...area, right: area.right + 1 });
  table.columns = [...table.columns.slice(0, at), column, ...table.columns.slice(at)];
  const beside = at > 0 ? from - 1 : from + 1;
  for (let row = area.top; row <= area.bottom; row += 1) {
    const style = findCell(sheet, row, beside)?.style;
    if (style !== undefined) ensureCell(sheet, row, from).style = style;
  }
  if (table.headerRow) ensureCell(sheet, area.top, from).value = name;
  settleHeadings(model, sheet, table);
  model.changed({ kind: 'structure', what: 'tables', sheet: sheet.name });
  return column;
}

function refuseInTheWay(sheet: SheetDocument, own: TableDocument, moving: Area): void {
  const ranges = [...sheet.tables.flatMap((table) => (table === own ? [] : [table.range])), ...sheet.merges];
  const torn = ranges.some((range) => {
    const area = parseArea(range);
    return area !== null && intersect(area, moving) !== null;
  });
  if (torn) throw new Refusal('InsertDeleteConflict', 'What stands right of the table cannot move.');
}

/** An area within the moving rows goes along, or widens where the new column comes within it. */
function moved(area: Area, moving: Area): Area {
  const inRows = area.top >= moving.top && area.bottom <= moving.bottom;
  if (!inRows || area.right < moving.left) return area;
  return { ...area, left: area.left >= moving.left ? area.left + 1 : area.left, right: area.right + 1 };
}

function moveRanges(sheet: SheetDocument, move: (area: Area) => Area | null): void {
  const along = (text: string): string => {
    const area = parseArea(text);
    const place = area && move(area);
    return place ? formatArea(place) : text;
  };
  for (const rule of sheet.conditionalFormats) rule.ranges = rule.ranges.map(along);
  for (const validation of sheet.validations) validation.ranges = validation.ranges.map(along);
  for (const link of sheet.hyperlinks) link.cell = along(link.cell);
  for (const comment of sheet.comments) comment.cell = along(comment.cell);
}
