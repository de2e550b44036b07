import type { ConditionalFormatDocument } from '../../workbook/document';
import { intersect } from '../model/area';
import { addRule, clearRules, rangesOf, rulesOf } from '../model/highlights';
import { NEW_GRAPHICS } from '../model/newGraphics';
import { refuseProtected } from '../model/protection';
import { Refusal } from '../model/refusal';
import { define } from './apiObject';
import { asOneOf } from './arguments';
import { living, type Cells } from './environment';

/** The rules that a range touches, first priority first. */
function touching({ sheet, area }: Cells): ConditionalFormatDocument[] {
  return rulesOf(sheet).filter((rule) => rangesOf(rule).some((each) => intersect(each, area) !== null));
}

/** Rules that a formula says. */
const SAID = ['Custom', 'CellValue', 'ContainsText', 'TopBottom', 'PresetCriteria'] as const;

/** Rules that draw, and the names under which files have them. */
const DRAWN = { ColorScale: 'colorScale', DataBar: 'dataBar', IconSet: 'iconSet' } as const;
const DRAWN_KINDS = ['ColorScale', 'DataBar', 'IconSet'] as const;

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormats = define<Cells>({
  type: 'ConditionalFormatCollection',
  items: (cells) => touching(cells).map((rule) => cells.env.make.rule(cells.sheet, rule, cells.area)),
  item: (cells, key) => {
    const { env, sheet, area } = cells;
    const found = touching(cells).find((rule) => env.model.ids.of('rule', rule) === key);
    return found === undefined ? null : env.make.rule(sheet, found, area);
  },
  call: {
    GetCount: (cells) => touching(cells).length,
    GetItemAt: (cells, args) => {
      const rule = touching(cells)[args.integer(0)];
      if (rule === undefined) throw new Refusal('InvalidArgument', `There is no rule ${args.integer(0)}.`);
      return cells.env.make.rule(cells.sheet, rule, cells.area);
    },
    GetItemOrNullObject: (cells, args) => {
      const { env, sheet, area } = cells;
      const found = touching(cells).find((rule) => env.model.ids.of('rule', rule) === args.text(0));
      return found === undefined ? null : env.make.rule(sheet, found, area);
    },
    Add: ({ env, sheet, area }, args) => {
      const kind = asOneOf(args.text(0), [...SAID, ...DRAWN_KINDS]);
      refuseProtected(living(env, sheet));
      const rule = addRule(env.model, sheet, area);
      if (kind === 'ColorScale' || kind === 'DataBar' || kind === 'IconSet') {
        rule.type = DRAWN[kind];
        rule.graphic = NEW_GRAPHICS[kind];
      } else if (kind !== 'Custom') {
        rule.asked = { kind, rule: {} };
      }
      return env.make.rule(sheet, rule, area);
    },
    ClearAll: ({ env, sheet, area }) => {
      refuseProtected(living(env, sheet));
      clearRules(env.model, sheet, area);
    },
  },
});
