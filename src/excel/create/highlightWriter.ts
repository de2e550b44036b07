import type { HighlightBlueprint } from '../../workbook/blueprint';

/**
 * Queues our rules over a range, which is the one their formulas are relative to. A rule that is added
 * comes before those that are there, so the last one goes first.
 */
export function writeHighlights(range: Excel.Range, rules: readonly HighlightBlueprint[]): void {
  for (const { formula, format } of [...rules].reverse()) {
    const added = range.conditionalFormats.add('Custom');
    added.custom.rule.formula = formula;
    added.custom.format.fill.color = format.fill;
    added.custom.format.font.color = format.fontColor;
    if (format.bold) added.custom.format.font.bold = true;
    added.stopIfTrue = true;
    added.priority = 0;
  }
}
