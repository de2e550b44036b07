import type { GraphicRule, IconSet } from '../../workbook/graphicRule';

/** Evenly spread limits, as a new set has them: 0, 33 and 67 per cent. */
export function evenCriteria(count: number): IconSet['criteria'][number][] {
  return Array.from({ length: count }, (_, place) => ({
    type: 'Percent',
    formula: String(Math.round((place * 100) / count)),
    orEqual: true,
  }));
}

/** What a new rule of a kind draws, as Excel's own first choice does. */
export const NEW_GRAPHICS: Readonly<Record<GraphicRule['kind'], GraphicRule>> = {
  ColorScale: {
    kind: 'ColorScale',
    points: [
      { type: 'LowestValue', formula: null, color: '#F8696B' },
      { type: 'Percentile', formula: '50', color: '#FFEB84' },
      { type: 'HighestValue', formula: null, color: '#63BE7B' },
    ],
  },
  DataBar: {
    kind: 'DataBar',
    lower: { type: 'Automatic', formula: null },
    upper: { type: 'Automatic', formula: null },
    direction: 'Context',
    barOnly: false,
    axis: { color: '#000000', format: 'Automatic' },
    positive: { fill: '#638EC6', border: '#638EC6', gradient: true },
    negative: { fill: '#FF0000', border: '#FF0000', sameFill: false, sameBorder: false },
  },
  IconSet: {
    kind: 'IconSet',
    style: 'ThreeTrafficLights1',
    criteria: evenCriteria(3),
    reversed: false,
    iconOnly: false,
  },
};
