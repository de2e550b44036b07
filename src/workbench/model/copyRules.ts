import type { SheetDocument } from '../../workbook/document';
import { columnCount, formatArea, intersect, offset, rowCount, subtract, type Area } from './area';
import { clearRules, rangesOf } from './highlights';
import { shiftFormula } from './formulaText';
import { areasOf, clearValidation } from './validations';
import type { WorkbookModel } from './workbookModel';

/** An area of a sheet. */
export interface Spot {
  readonly sheet: SheetDocument;
  readonly area: Area;
}

/**
 * Lets the conditional formats of copied cells hold for the copies, and with `validations` what may be
 * entered too; what held there before goes.
 */
export function copyRules(model: WorkbookModel, from: Spot, to: Spot, validations: boolean): void {
  const same = from.sheet === to.sheet;
  const rules = from.sheet.conditionalFormats.map((rule) => ({ rule, areas: rangesOf(rule) }));
  const lists = from.sheet.validations.map((rule) => ({ rule, areas: areasOf(rule) }));
  if (to.sheet.conditionalFormats.length > 0) clearRules(model, to.sheet, to.area);
  for (const { rule, areas } of rules) {
    const copies = copiesOf(areas, from.area, to.area);
    const [first, source] = [copies[0], areas[0]];
    if (first === undefined || source === undefined) continue;
    if (same && from.sheet.conditionalFormats.includes(rule)) {
      rule.ranges.push(...fresh(rangesOf(rule), copies));
    } else {
      const formula = shiftFormula(rule.formula, first.top - source.top, first.left - source.left);
      to.sheet.conditionalFormats.push({ ...rule, formula, ranges: copies.map(formatArea) });
    }
  }
  if (!validations) return;
  clearValidation(model, to.sheet, to.area);
  for (const { rule, areas } of lists) {
    const copies = copiesOf(areas, from.area, to.area);
    if (copies.length === 0) continue;
    if (same && from.sheet.validations.includes(rule)) rule.ranges.push(...fresh(areasOf(rule), copies));
    else to.sheet.validations.push({ ...rule, ranges: copies.map(formatArea) });
  }
  model.changed({ kind: 'structure', what: 'rules', sheet: to.sheet.name });
}

/** Where the parts of the areas that lie in the source come to lie in each copy. */
function copiesOf(areas: readonly Area[], from: Area, to: Area): Area[] {
  const parts = areas.map((area) => intersect(area, from)).filter((part) => part !== null);
  const copies: Area[] = [];
  for (let top = to.top; top <= to.bottom; top += rowCount(from)) {
    for (let left = to.left; left <= to.right; left += columnCount(from)) {
      for (const part of parts) {
        const moved = offset(part, top - from.top, left - from.left);
        const within = moved && intersect(moved, to);
        if (within) copies.push(within);
      }
    }
  }
  return copies;
}

/** What of the copies the rule does not cover already. */
function fresh(known: readonly Area[], copies: readonly Area[]): string[] {
  return copies
    .flatMap((copy) =>
      known.reduce<Area[]>((rest, each) => rest.flatMap((part) => subtract(part, each)), [copy]),
    )
    .map(formatArea);
}
