import type { CellDocument, CellValue, SheetDocument } from '../../workbook/document';
import { contains, intersect, type Area } from './area';
import { findCell, holdsContent, usedArea } from './cells';
import { rangesOf } from './highlights';
import { areasOf, validationAt } from './validations';
import type { WorkbookModel } from './workbookModel';

export const SPECIAL = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export type SpecialKind = (typeof SPECIAL)[number];

/** Which constants or results are meant: `All`, or words such as `LogicalText` that name kinds of value. */
export type SpecialValues = string;

/** The cells of an area that are of a kind. What is blank counts only within the cells in use. */
export function specialCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  kind: SpecialKind,
  values: SpecialValues,
): { row: number; column: number }[] {
  const within = extent(sheet, area, kind);
  const found: { row: number; column: number }[] = [];
  if (within === null) return found;
  const wanted = judge(model, sheet, area, kind, values);
  for (let row = within.top; row <= within.bottom; row += 1) {
    for (let column = within.left; column <= within.right; column += 1) {
      if (wanted(row, column, findCell(sheet, row, column))) found.push({ row, column });
    }
  }
  return found;
}

/** Rules may lie beyond the cells in use; everything else does not. */
function extent(sheet: SheetDocument, area: Area, kind: SpecialKind): Area | null {
  if (kind === 'Constants' || kind === 'Formulas' || kind === 'Blanks' || kind === 'Visible') {
    const used = usedArea(sheet, false);
    return used === null ? null : intersect(used, area);
  }
  const rules = kind.endsWith('ormat') || kind === 'ConditionalFormats' ? ruleAreas(sheet) : validated(sheet);
  return rules.reduce<Area | null>((all, each) => {
    const common = intersect(each, area);
    if (common === null) return all;
    if (all === null) return common;
    return {
      top: Math.min(all.top, common.top),
      left: Math.min(all.left, common.left),
      bottom: Math.max(all.bottom, common.bottom),
      right: Math.max(all.right, common.right),
    };
  }, null);
}

const ruleAreas = (sheet: SheetDocument): Area[] => sheet.conditionalFormats.flatMap(rangesOf);
const validated = (sheet: SheetDocument): Area[] => sheet.validations.flatMap(areasOf);

function judge(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  kind: SpecialKind,
  values: SpecialValues,
): (row: number, column: number, cell: CellDocument | undefined) => boolean {
  const ofKind = (row: number, column: number): boolean =>
    values === 'All' || values.includes(wordOf(model.value(sheet.name, row, column)));
  const rulesAt = (row: number, column: number): number[] =>
    sheet.conditionalFormats.flatMap((rule, place) =>
      rangesOf(rule).some((each) => contains(each, row, column)) ? [place] : [],
    );
  switch (kind) {
    case 'Constants':
      return (row, column, cell) => holdsContent(cell) && cell?.formula === undefined && ofKind(row, column);
    case 'Formulas':
      return (row, column, cell) => cell?.formula !== undefined && ofKind(row, column);
    case 'Blanks':
      return (_, __, cell) => !holdsContent(cell);
    case 'Visible':
      return (row, column) =>
        sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
    case 'ConditionalFormats':
      return (row, column) => rulesAt(row, column).length > 0;
    case 'SameConditionalFormat': {
      const first = rulesAt(area.top, area.left).join();
      return (row, column) => first !== '' && rulesAt(row, column).join() === first;
    }
    case 'DataValidations':
      return (row, column) => validationAt(sheet, row, column) !== undefined;
    case 'SameDataValidation': {
      const first = validationAt(sheet, area.top, area.left);
      return (row, column) => first !== undefined && validationAt(sheet, row, column) === first;
    }
  }
}

function wordOf(value: CellValue): string {
  // Excel's words say Number and Numbers alike.
  if (typeof value === 'number') return 'Number';
  if (typeof value === 'boolean') return 'Logical';
  return typeof value === 'object' && value !== null ? 'Errors' : 'Text';
}
