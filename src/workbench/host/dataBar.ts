import type { DataBar } from '../../workbook/graphicRule';
import { define } from './apiObject';
import { asFlag, asOneOf } from './arguments';
import { asColor } from './color';
import { draw, graphicPart, type GraphicState } from './graphicRule';
import { asLimit } from './graphicLimit';

type BarState = GraphicState<DataBar>;

const positive = define<BarState>({
  type: 'ConditionalDataBarPositiveFormat',
  read: {
    BorderColor: ({ graphic }) => graphic.positive.border,
    FillColor: ({ graphic }) => graphic.positive.fill,
    GradientFill: ({ graphic }) => graphic.positive.gradient,
  },
  write: {
    BorderColor: (state, value) => ofPositive(state, { border: value === '' ? '' : asColor(value) }),
    FillColor: (state, value) => ofPositive(state, { fill: asColor(value) }),
    GradientFill: (state, value) => ofPositive(state, { gradient: asFlag(value) }),
  },
});

function ofPositive(state: BarState, change: Partial<DataBar['positive']>): void {
  const graphic = state.graphic;
  draw(state, { ...graphic, positive: { ...graphic.positive, ...change } });
}

const negative = define<BarState>({
  type: 'ConditionalDataBarNegativeFormat',
  read: {
    BorderColor: ({ graphic }) => graphic.negative.border,
    FillColor: ({ graphic }) => graphic.negative.fill,
    MatchPositiveBorderColor: ({ graphic }) => graphic.negative.sameBorder,
    MatchPositiveFillColor: ({ graphic }) => graphic.negative.sameFill,
  },
  write: {
    BorderColor: (state, value) =>
      ofNegative(state, { border: value === '' ? '' : asColor(value), sameBorder: false }),
    FillColor: (state, value) => ofNegative(state, { fill: asColor(value), sameFill: false }),
    MatchPositiveBorderColor: (state, value) => ofNegative(state, { sameBorder: asFlag(value) }),
    MatchPositiveFillColor: (state, value) => ofNegative(state, { sameFill: asFlag(value) }),
  },
});

function ofNegative(state: BarState, change: Partial<DataBar['negative']>): void {
  const graphic = state.graphic;
  draw(state, { ...graphic, negative: { ...graphic.negative, ...change } });
}

const anyLimit = (): boolean => true;

const dataBar = define<BarState>({
  type: 'DataBarConditionalFormat',
  read: {
    AxisColor: ({ graphic }) => graphic.axis.color,
    AxisFormat: ({ graphic }) => graphic.axis.format,
    BarDirection: ({ graphic }) => graphic.direction,
    LowerBoundRule: ({ graphic }) => graphic.lower,
    ShowDataBarOnly: ({ graphic }) => graphic.barOnly,
    UpperBoundRule: ({ graphic }) => graphic.upper,
  },
  write: {
    AxisColor: (state, value) => {
      const graphic = state.graphic;
      draw(state, { ...graphic, axis: { ...graphic.axis, color: asColor(value) } });
    },
    AxisFormat: (state, value) => {
      const format = asOneOf(value, ['Automatic', 'None', 'CellMidPoint'] as const);
      const graphic = state.graphic;
      draw(state, { ...graphic, axis: { ...graphic.axis, format } });
    },
    BarDirection: (state, value) => {
      const direction = asOneOf(value, ['Context', 'LeftToRight', 'RightToLeft'] as const);
      draw(state, { ...state.graphic, direction });
    },
    LowerBoundRule: (state, value) => draw(state, { ...state.graphic, lower: asLimit(value, anyLimit) }),
    ShowDataBarOnly: (state, value) => draw(state, { ...state.graphic, barOnly: asFlag(value) }),
    UpperBoundRule: (state, value) => draw(state, { ...state.graphic, upper: asLimit(value, anyLimit) }),
  },
  open: { PositiveFormat: positive, NegativeFormat: negative },
});

/** `Excel.ConditionalFormat.dataBar`. */
export const dataBarPart = graphicPart<DataBar>('DataBar', dataBar);
