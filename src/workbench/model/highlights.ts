import type { ConditionalFormatDocument, SheetDocument } from '../../workbook/document';
import { contains, formatArea, intersect, isArea, parseArea, subtract, type Area } from './area';
import { shiftFormula } from './formulaText';
import { graphicOf, type Bar, type Graphic } from './graphics';
import { Refusal } from './refusal';
import { refuseRuleFormula } from './refuseFormula';
import type { WorkbookModel } from './workbookModel';

/** How a cell looks under the rules that hold for it. */
export interface Highlight {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly bar?: Bar;
  readonly icon?: NonNullable<Graphic['icon']>;
  /** True where a bar or an icon stands instead of the text. */
  readonly alone?: boolean;
}

/** A sheet's rules, first priority first. */
export function rulesOf(sheet: SheetDocument): ConditionalFormatDocument[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** The areas of a rule; what is no area is passed over. */
export function rangesOf(rule: ConditionalFormatDocument): Area[] {
  return rule.ranges.map(parseArea).filter(isArea);
}

/**
 * The look that the rules give a cell: for each property the first rule that holds and sets it, until one
 * that says stop. Rules of kinds that are not known are kept and not shown.
 */
export function highlightAt(
  model: WorkbookModel,
  sheet: SheetDocument,
  row: number,
  column: number,
): Highlight {
  let look: Highlight = {};
  for (const rule of rulesOf(sheet)) {
    const ranges = rangesOf(rule);
    if (!ranges.some((area) => contains(area, row, column))) continue;
    if (rule.graphic !== undefined) {
      look = { ...graphicAt(model, sheet, rule, ranges, row, column), ...look };
      continue;
    }
    if (rule.type !== 'expression') continue;
    if (!holds(model, sheet, rule, ranges, row, column)) continue;
    look = { ...rule.format, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

function graphicAt(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: ConditionalFormatDocument,
  ranges: readonly Area[],
  row: number,
  column: number,
): Graphic | null {
  const value = model.value(sheet.name, row, column);
  return typeof value === 'number' ? graphicOf(model, sheet, rule, ranges, value) : null;
}

function holds(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: ConditionalFormatDocument,
  ranges: readonly Area[],
  row: number,
  column: number,
): boolean {
  const [first] = ranges;
  if (first === undefined || rule.formula === '') return false;
  const shift = { rows: row - first.top, columns: column - first.left };
  const value = model.evaluate(rule.formula, { sheet: sheet.name, row, column }, shift);
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A new rule over an area, before all others, as Excel adds it. */
export function addRule(model: WorkbookModel, sheet: SheetDocument, area: Area): ConditionalFormatDocument {
  for (const rule of sheet.conditionalFormats) rule.priority += 1;
  const rule: ConditionalFormatDocument = {
    ranges: [formatArea(area)],
    type: 'expression',
    formula: '',
    priority: 1,
    stopIfTrue: false,
    format: {},
  };
  sheet.conditionalFormats.unshift(rule);
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
  return rule;
}

/**
 * Sets a rule's formula as Excel's API reads it: relative to the first cell of the range that the rule was
 * fetched through, which need not be the rule's own.
 * @throws Refusal `InvalidArgument` for a structured reference, which no rule takes
 */
export function setRuleFormula(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: ConditionalFormatDocument,
  formula: string,
  through: Area,
): void {
  refuseRuleFormula(formula);
  const [first] = rangesOf(rule);
  const own = first ?? through;
  rule.formula = shiftFormula(formula, own.top - through.top, own.left - through.left);
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
}

/** Puts a rule at a priority from 0; the others move up or down. */
export function setPriority(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: ConditionalFormatDocument,
  priority: number,
): void {
  const others = rulesOf(sheet).filter((each) => each !== rule);
  if (!Number.isInteger(priority) || priority < 0 || priority > others.length) {
    throw new Refusal('InvalidArgument', `There is no priority ${priority}.`);
  }
  others.splice(priority, 0, rule);
  others.forEach((each, place) => {
    each.priority = place + 1;
  });
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
}

/** Takes a rule away; those after it move up in priority. */
export function deleteRule(
  model: WorkbookModel,
  sheet: SheetDocument,
  rule: ConditionalFormatDocument,
): void {
  sheet.conditionalFormats = rulesOf(sheet).filter((each) => each !== rule);
  sheet.conditionalFormats.forEach((each, place) => {
    each.priority = place + 1;
  });
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
}

/** Takes the rules from an area; rules that reach beyond it keep the rest. */
export function clearRules(model: WorkbookModel, sheet: SheetDocument, area: Area): void {
  for (const rule of [...sheet.conditionalFormats]) {
    const before = rangesOf(rule);
    if (!before.some((each) => intersect(each, area) !== null)) continue;
    const rest = before.flatMap((each) => subtract(each, area));
    const [first, old] = [rest[0], before[0]];
    if (first === undefined || old === undefined) {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== rule);
      continue;
    }
    rule.formula = shiftFormula(rule.formula, first.top - old.top, first.left - old.left);
    rule.ranges = rest.map(formatArea);
  }
  model.changed({ kind: 'structure', what: 'rules', sheet: sheet.name });
}
