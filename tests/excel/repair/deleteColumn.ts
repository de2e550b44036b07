import { parseRange, rangeName } from '../../../src/workbook/a1';
import type { SheetDocument } from '../../../src/workbook/document';

/** Takes a column out of a sheet and its table, as deleting it in Excel does. */
export function deleteColumn(sheet: SheetDocument, letter: string): void {
  const at = letter.charCodeAt(0) - 65;
  const shifted = (range: string): string[] => {
    const area = parseRange(range);
    if (!area || (area.left === at && area.right === at)) return [];
    const move = (column: number): number => (column > at ? column - 1 : column);
    return [
      rangeName({ ...area, left: move(area.left), right: area.right >= at ? area.right - 1 : area.right }),
    ];
  };
  for (const row of sheet.rows.values()) {
    row.cells = new Map(
      [...row.cells].flatMap(([column, cell]) =>
        column === at ? [] : [[column > at ? column - 1 : column, cell]],
      ),
    );
  }
  for (const table of sheet.tables) {
    table.columns.splice(at, 1);
    table.range = shifted(table.range)[0] ?? table.range;
  }
  for (const rule of sheet.conditionalFormats) {
    rule.ranges = rule.ranges.flatMap(shifted);
    if (letter < 'W') rule.formula = rule.formula.replace('$W', '$V');
  }
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, ranges: validation.ranges.flatMap(shifted) }))
    .filter(({ ranges }) => ranges.length > 0);
}
