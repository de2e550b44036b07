import type { GraphicRule, RuleLimit } from '../../workbook/graphicRule';

/** The same rule with each formula among its limits changed; numbers stay. */
export function withLimits(graphic: GraphicRule, change: (formula: string) => string): GraphicRule {
  const limit = <L extends RuleLimit>(given: L): L =>
    given.formula?.startsWith('=') === true ? { ...given, formula: change(given.formula) } : given;
  switch (graphic.kind) {
    case 'ColorScale':
      return { ...graphic, points: graphic.points.map(limit) };
    case 'DataBar':
      return { ...graphic, lower: limit(graphic.lower), upper: limit(graphic.upper) };
    case 'IconSet':
      return { ...graphic, criteria: graphic.criteria.map(limit) };
  }
}
