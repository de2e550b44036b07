import type { IconSet } from '../../workbook/graphicRule';
import { ICON_SETS, iconsOf } from '../model/iconSets';
import { evenCriteria } from '../model/newGraphics';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { asFlag, asOneOf, asRecord } from './arguments';
import { draw, graphicPart, type GraphicState } from './graphicRule';
import { asLimit, isByFormula } from './graphicLimit';

type Criterion = IconSet['criteria'][number];

function asCriteria(value: unknown, { style }: IconSet): Criterion[] {
  const count = iconsOf(style).length;
  if (!Array.isArray(value) || value.length !== count) {
    throw new Refusal('InvalidArgument', `The set ${style} takes ${count} criteria.`);
  }
  return value.map((each: unknown, place) => {
    const given = asRecord(each);
    if ((given['customIcon'] ?? null) !== null) {
      throw new Refusal(
        'NotImplemented',
        'ConditionalIconCriterion.customIcon is not known to the stand-in.',
      );
    }
    // The first icon is for all that reach no other: what is said of it is not heard.
    if (place === 0) return { type: 'Percent', formula: '0', orEqual: true };
    const operator = asOneOf(given['operator'], ['GreaterThan', 'GreaterThanOrEqual'] as const);
    return { ...asLimit(each, isByFormula), orEqual: operator === 'GreaterThanOrEqual' };
  });
}

const iconSet = define<GraphicState<IconSet>>({
  type: 'IconSetConditionalFormat',
  read: {
    Criteria: ({ graphic }) =>
      graphic.criteria.map(({ type, formula, orEqual }) => ({
        type,
        formula,
        operator: orEqual ? 'GreaterThanOrEqual' : 'GreaterThan',
        customIcon: null,
      })),
    ReverseIconOrder: ({ graphic }) => graphic.reversed,
    ShowIconOnly: ({ graphic }) => graphic.iconOnly,
    Style: ({ graphic }) => graphic.style,
  },
  write: {
    Criteria: (state, value) => {
      const graphic = state.graphic;
      draw(state, { ...graphic, criteria: asCriteria(value, graphic) });
    },
    ReverseIconOrder: (state, value) => draw(state, { ...state.graphic, reversed: asFlag(value) }),
    ShowIconOnly: (state, value) => draw(state, { ...state.graphic, iconOnly: asFlag(value) }),
    Style: (state, value) => {
      const style = asOneOf(value, ICON_SETS);
      const graphic = state.graphic;
      const count = iconsOf(style).length;
      const same = count === graphic.criteria.length;
      draw(state, { ...graphic, style, criteria: same ? graphic.criteria : evenCriteria(count) });
    },
  },
});

/** `Excel.ConditionalFormat.iconSet`. */
export const iconSetPart = graphicPart<IconSet>('IconSet', iconSet);
