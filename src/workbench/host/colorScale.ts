import type { ColorScale, RuleLimit } from '../../workbook/graphicRule';
import { define } from './apiObject';
import { asRecord } from './arguments';
import { asColor } from './color';
import { draw, graphicPart, type GraphicState } from './graphicRule';
import { asLimit } from './graphicLimit';

const notAutomatic = (type: RuleLimit['type']): boolean => type !== 'Automatic';

function asPoint(value: unknown): ColorScale['points'][number] {
  return { ...asLimit(value, notAutomatic), color: asColor(asRecord(value)['color']) };
}

function asPoints(value: unknown): ColorScale['points'] {
  const { minimum, midpoint, maximum } = asRecord(value);
  const middle = midpoint === undefined || midpoint === null ? [] : [asPoint(midpoint)];
  return [asPoint(minimum), ...middle, asPoint(maximum)];
}

const colorScale = define<GraphicState<ColorScale>>({
  type: 'ColorScaleConditionalFormat',
  read: {
    Criteria: ({ graphic: { points } }) => ({
      minimum: points[0],
      ...(points.length === 3 ? { midpoint: points[1] } : {}),
      maximum: points.at(-1),
    }),
    ThreeColorScale: ({ graphic }) => graphic.points.length === 3,
  },
  write: {
    Criteria: (state, value) => draw(state, { ...state.graphic, points: asPoints(value) }),
  },
});

/** `Excel.ConditionalFormat.colorScale`. */
export const colorScalePart = graphicPart<ColorScale>('ColorScale', colorScale);
