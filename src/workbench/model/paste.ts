import type { SheetDocument } from '../../workbook/document';
import { columnCount, formatArea, intersect, offset, rowCount, type Area } from './area';
import { ensureCell, findCell } from './cells';
import { shiftFormula } from './formulaText';
import { clearRules, rangesOf } from './highlights';
import { refuseLocked } from './protection';
import { Refusal } from './refusal';
import { ruleAgainst } from './typedAgainstRules';
import { areasOf, clearValidation } from './validations';
import type { WorkbookModel } from './workbookModel';

export type PasteKind = 'all' | 'values';

/**
 * Copies cells over others of the same sheet, as Excel's paste does: with their look, conditional formats
 * and validations, which the cells pasted over lose, so that rules over a column break into pieces. The
 * cells' rules are asked for values alone.
 * @returns the cells that were pasted over
 * @throws Refusal `InvalidArgument` where values alone meet a rule that stops them
 */
export function pasteCells(
  model: WorkbookModel,
  sheet: SheetDocument,
  from: Area,
  to: Area,
  kind: PasteKind,
): Area {
  const down = to.top - from.top;
  const across = to.left - from.left;
  const target = offset(from, down, across);
  if (target === null) throw new Refusal('InvalidArgument', 'The cells would leave the sheet.');
  refuseLocked(sheet, target);
  const copied = Array.from({ length: rowCount(from) }, (_, row) =>
    Array.from({ length: columnCount(from) }, (__, column) => ({
      ...findCell(sheet, from.top + row, from.left + column),
      value: model.value(sheet.name, from.top + row, from.left + column),
    })),
  );
  copied.forEach((line, row) => {
    line.forEach((cell, column) => {
      const [at, beside] = [target.top + row, target.left + column];
      const { value } = cell;
      if (kind === 'values') {
        const plain = typeof value === 'object' ? null : value;
        const sentence = ruleAgainst(model, sheet, at, beside, plain);
        if (sentence !== null) throw new Refusal('InvalidArgument', sentence);
      }
      const pasted = ensureCell(sheet, at, beside);
      pasted.value = value;
      delete pasted.formula;
      if (kind === 'values') return;
      if (cell.formula !== undefined) pasted.formula = shiftFormula(cell.formula, down, across);
      if (cell.style === undefined) delete pasted.style;
      else pasted.style = cell.style;
    });
  });
  if (kind === 'all') rulesComeAlong(model, sheet, from, target);
  model.touch();
  return target;
}

function rulesComeAlong(model: WorkbookModel, sheet: SheetDocument, from: Area, target: Area): void {
  const moved = (areas: readonly Area[]): string[] =>
    areas
      .map((area) => intersect(area, from))
      .flatMap((area) =>
        area === null ? [] : [offset(area, target.top - from.top, target.left - from.left)],
      )
      .flatMap((area) => (area === null ? [] : [formatArea(area)]));
  const rules = sheet.conditionalFormats.map((rule) => ({ rule, over: moved(rangesOf(rule)) }));
  const checks = sheet.validations.map((check) => ({ check, over: moved(areasOf(check)) }));
  clearRules(model, sheet, target);
  clearValidation(model, sheet, target);
  for (const { rule, over } of rules) rule.ranges.push(...over);
  for (const { check, over } of checks) check.ranges.push(...over);
}
