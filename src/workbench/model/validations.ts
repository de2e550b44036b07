import type { CellValue, SheetDocument, ValidationDocument } from '../../workbook/document';
import { contains, formatArea, intersect, isArea, parseArea, subtract, type Area } from './area';
import { compare, isError, toNumber } from '../calc/coerce';
import { Fault } from '../calc/formulaError';
import type { WorkbookModel } from './workbookModel';

/** The areas that a rule of entry holds for. */
export function areasOf(validation: ValidationDocument): Area[] {
  return validation.ranges.map(parseArea).filter(isArea);
}

/** The rule that holds for a cell, if any. */
export function validationAt(
  sheet: SheetDocument,
  row: number,
  column: number,
): ValidationDocument | undefined {
  return sheet.validations.find((each) => areasOf(each).some((area) => contains(area, row, column)));
}

/** The rules that an area touches, and whether one of them covers all of it. */
export function validationsOver(
  sheet: SheetDocument,
  area: Area,
): { readonly touching: readonly ValidationDocument[]; readonly whole: ValidationDocument | null } {
  const touching = sheet.validations.filter((each) => areasOf(each).some((part) => intersect(part, area)));
  const whole = touching.find((each) => remains([area], areasOf(each)).length === 0) ?? null;
  return { touching, whole };
}

/** True where every cell of the area has one of the rules. */
export function isAllRuled(rules: readonly ValidationDocument[], area: Area): boolean {
  return remains([area], rules.flatMap(areasOf)).length === 0;
}

function remains(areas: readonly Area[], taken: readonly Area[]): Area[] {
  return taken.reduce<Area[]>((rest, each) => rest.flatMap((area) => subtract(area, each)), [...areas]);
}

/** Takes every rule from an area; rules that reach beyond it keep the rest. */
export function clearValidation(model: WorkbookModel, sheet: SheetDocument, area: Area): void {
  for (const each of sheet.validations) {
    each.ranges = remains(areasOf(each), [area]).map(formatArea);
  }
  sheet.validations = sheet.validations.filter((each) => each.ranges.length > 0);
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
}

/** Puts a rule over an area, in place of what was there; cells right below or above one alike become one with it. */
export function setValidation(
  model: WorkbookModel,
  sheet: SheetDocument,
  area: Area,
  rule: Omit<ValidationDocument, 'ranges'>,
): ValidationDocument {
  clearValidation(model, sheet, area);
  const made: ValidationDocument = { ...rule, ranges: [formatArea(area)] };
  const joined = joinedWith(sheet, made, area);
  if (!joined) sheet.validations.push(made);
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
  return joined ?? made;
}

/** The rule that says the same of cells right above or below, made larger by the area. */
function joinedWith(sheet: SheetDocument, made: ValidationDocument, area: Area): ValidationDocument | null {
  if ([made.formula1, made.formula2].some((formula) => RELATIVE.test(formula ?? ''))) return null;
  const text = textOf(made);
  for (const each of sheet.validations) {
    const [only, ...others] = areasOf(each);
    if (!only || others.length > 0 || only.left !== area.left || only.right !== area.right) continue;
    if (only.bottom + 1 !== area.top && area.bottom + 1 !== only.top) continue;
    if (textOf(each) !== text) continue;
    const [top, bottom] = [Math.min(only.top, area.top), Math.max(only.bottom, area.bottom)];
    each.ranges = [formatArea({ ...only, top, bottom })];
    return each;
  }
  return null;
}

/** A reference that looks at another cell from each cell. */
const RELATIVE = /(?:^|[^$A-Za-z])(?:\$[A-Za-z]{1,3}|[A-Za-z]{1,3}\$?)\d/;

function textOf(validation: ValidationDocument): string {
  return JSON.stringify(Object.entries({ ...validation, ranges: [] }).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The words of a cell's drop-down; null where it has none. */
export function choicesAt(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
): string[] | null {
  const rule = validationAt(sheet, row, column);
  if (rule?.type !== 'list') return null;
  return listed(model, sheet.name, rule, row, column).filter((text) => text !== '');
}

function listed(
  model: WorkbookModel,
  sheet: string,
  rule: ValidationDocument,
  row: number,
  column: number,
): string[] {
  if (!rule.formula1.startsWith('=')) return rule.formula1.split(',').map((word) => word.trim());
  const shift = shiftFor(rule, row, column);
  return model.evaluateList(rule.formula1, { sheet, row, column }, shift).map((value) => {
    return value === null || isError(value) ? '' : String(value);
  });
}

function shiftFor(rule: ValidationDocument, row: number, column: number): { rows: number; columns: number } {
  const [first] = areasOf(rule);
  return { rows: row - (first?.top ?? row), columns: column - (first?.left ?? column) };
}

/** True where a cell's rule takes the value, or there is no rule. Excel asks this of a person typing, not of programs. */
export function isValid(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
  value: CellValue,
): boolean {
  const rule = validationAt(sheet, row, column);
  if (rule === undefined) return true;
  if (value === null || value === '') return rule.allowBlank;
  if (isError(value)) return false;
  if (rule.type === 'list') {
    return listed(model, sheet.name, rule, row, column).some((text) => text === String(value));
  }
  const place = { sheet: sheet.name, row, column };
  const shift = shiftFor(rule, row, column);
  const worth = (formula: string | undefined): CellValue => {
    if (formula === undefined) return null;
    return model.evaluate(formula.startsWith('=') ? formula : `=${formula}`, place, shift);
  };
  if (rule.type === 'custom') {
    const answer = worth(rule.formula1);
    return answer === true || (typeof answer === 'number' && answer !== 0);
  }
  return measures(rule, value, worth(rule.formula1), worth(rule.formula2));
}

function measures(rule: ValidationDocument, value: CellValue, low: CellValue, high: CellValue): boolean {
  const measured = rule.type === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'whole' && !Number.isInteger(measured)) return false;
  try {
    const first = compare(measured, toNumber(low));
    switch (rule.operator ?? 'between') {
      case 'between':
        return first >= 0 && compare(measured, toNumber(high)) <= 0;
      case 'notBetween':
        return first < 0 || compare(measured, toNumber(high)) > 0;
      case 'equal':
        return first === 0;
      case 'notEqual':
        return first !== 0;
      case 'greaterThan':
        return first > 0;
      case 'lessThan':
        return first < 0;
      case 'greaterOrEqual':
        return first >= 0;
      case 'lessOrEqual':
        return first <= 0;
    }
  } catch (fault) {
    // A limit that cannot be calculated lets nothing through.
    if (fault instanceof Fault) return false;
    throw fault;
  }
}
